import { test } from 'vitest';
import { useGloss } from './harness/browser';
import { openHtml, openPage } from './harness/page';
import { choose } from './harness/reader';
import { expectMarks, outlast } from './marked';

const harness = useGloss();

test('marks nothing that is hidden, and counts the first mention among what is shown', async () => {
  const page = await openPage(harness, '/hidden.html');
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
});

test('marks text in details when they are opened', async () => {
  const page = await openPage(harness, '/hidden.html');
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
  await page.click('summary');
  await expectMarks(page, ['hedge fund', 'balance sheet', 'Free cash flow']);
});

test('marks text in a tab when its panel is shown', async () => {
  const page = await openPage(harness, '/hidden.html');
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
  await page.click('#tab');
  await expectMarks(page, ['hedge fund', 'gross margin', 'Free cash flow']);
});

test('marks text in a menu when it is opened, and drops the marks when it closes', async () => {
  const page = await openPage(harness, '/hidden.html');
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
  await page.click('#toggle');
  await expectMarks(page, ['hedge fund', 'supply chain', 'Free cash flow']);
  await page.evaluate(() => document.getElementById('menu')?.classList.remove('open'));
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
});

test('marks text whose veil is taken away by a click', async () => {
  const page = await openPage(harness, '/hidden.html');
  await expectMarks(page, ['hedge fund', 'Free cash flow']);
  await page.evaluate(() => {
    const veil = document.getElementById('veil') as HTMLElement;
    document.getElementById('toggle')?.addEventListener('click', () => {
      veil.style.visibility = 'visible';
    });
  });
  await page.click('#toggle');
  await expectMarks(page, ['hedge fund', 'supply chain', 'Brand awareness', 'Free cash flow']);
});

test('marks the next mention that is shown when a part with others closes', async () => {
  await choose(harness, { amount: 'balanced' });
  const page = await openHtml(
    harness,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A part that closes</title>
    <div style="height: 3000px"></div><button type="button">Close</button>
    <div><p>Free cash flow is named here first.</p><p>Free cash flow is named here again.</p></div>
    <p>And once more, after all that has been said of it, free cash flow is named.</p>`,
  );
  await page.evaluate(() => scrollTo(0, 3000));
  await expectMarks(page, ['Free cash flow']);
  await page.evaluate(() => {
    const part = document.querySelector('p')?.parentElement as HTMLElement;
    document.querySelector('button')?.addEventListener('click', () => {
      part.hidden = true;
    });
  });
  await page.click('button');
  await expectMarks(page, ['free cash flow']);
});

test('what was hidden unnoticed takes no mark from what is written anew behind it', async () => {
  await choose(harness, { amount: 'balanced' });
  const page = await openHtml(
    harness,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hidden unnoticed</title>
    <div style="height: 3000px"></div>
    <p id="moving">Free cash flow is named here first.</p>
    <p id="hiding">After all that has been said of it, free cash flow is named here again.</p>`,
  );
  await page.evaluate(() => scrollTo(0, 3000));
  await expectMarks(page, ['Free cash flow']);
  await page.evaluate(() => {
    const hiding = document.getElementById('hiding') as HTMLElement;
    hiding.hidden = true;
    hiding.after(document.getElementById('moving') as HTMLElement);
  });
  await page.waitForFunction(() => document.querySelector('#hiding + #moving'));
  await outlast(page, 1000);
  await expectMarks(page, ['Free cash flow']);
});
