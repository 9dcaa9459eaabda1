/** Settings, as a reader chooses them. */
import type { Settings } from '@/core/settings';
import type { Launched } from '../launch';

/** Chooses some settings; pages that are open have them too. */
export async function choose(
  { context, extensionId }: Launched,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate(
    (values) =>
      chrome.runtime.sendMessage({
        type: 'change',
        change: { kind: 'settings', settings: values },
      }),
    settings,
  );
  await page.close();
}
