import { resolve } from 'node:path';
import { launch } from './launch';
import { hoverMark, readCard, readMarks } from './observe';
import { serve } from './serve';

const server = await serve(resolve('tests/pages'));
const b = await launch({
  extension: '.output/chrome-mv3',
  headless: true,
  viewport: { width: 1280, height: 800 },
});
const page = await b.context.newPage();
page.on('pageerror', (e) => console.log('pageerror', e));
page.on('console', (m) => console.log('console', m.text()));
await page.goto(`${server.origin}/${process.argv[2] ?? 'demo.html'}`);
await new Promise((r) => setTimeout(r, 1500));
const marks = await readMarks(page);
console.log(marks.length, marks.map((m) => m.text).join(' | '));
console.log(await hoverMark(page, process.argv[3] ?? 'marketing').catch((e) => e));
await new Promise((r) => setTimeout(r, 900));
console.log(JSON.stringify(await readCard(page).catch((e) => String(e)), null, 1)?.slice(0, 1500));
await page.screenshot({ path: 'results/try.png' });
await b.close();
await server.close();
