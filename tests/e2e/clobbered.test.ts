import { test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('marks a form whose fields are called like what we ask of elements, and what changes later [A13]', async () => {
  const page = await openPage(harness, '/clobbered.html');
  await expectMarks(page, ['gross margin', 'hedge fund']);
  await page.locator('#after').evaluate((line) => line.append(' So did the supply chain.'));
  await expectMarks(page, ['gross margin', 'hedge fund', 'supply chain']);
});
