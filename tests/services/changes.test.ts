// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Changes, watchChanges } from '@/services/page-text/changes';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<p id="ticker">one</p><p id="calm">two</p>';
});
afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const reports: string[][] = [];
  const left: string[] = [];
  const watched = watchChanges({
    report: async (changes: Changes) => {
      reports.push([...changes].map(([element, depth]) => `${element.id} ${depth}`));
    },
    leave: (element) => left.push(element.id),
  });
  watched.watch(document);
  return { watched, reports, left };
}

const byId = (id: string) => document.getElementById(id) as Element;

/** Changes an element's text every 500 ms of the page's time. */
async function tick(id: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    byId(id).textContent = `${id} ${time}`;
    await vi.advanceTimersByTimeAsync(500);
  }
}

test('a change is reported once, soon', async () => {
  const { reports } = watch();
  await tick('calm', 1);
  expect(reports).toEqual([['calm shallow']]);
});

test('a page that never rests is reported ever less often [A5]', async () => {
  const { reports } = watch();
  await tick('ticker', 40);
  expect(reports.length).toBeGreaterThan(5);
  expect(reports.length).toBeLessThan(15);
});

test('an element that never rests is left alone at last, and the rest of the page is not [A6]', async () => {
  const { watched, reports, left } = watch();
  await tick('ticker', 150);
  expect([watched.hasLeftAlone, left]).toEqual([false, []]);
  await tick('ticker', 200);
  expect([watched.hasLeftAlone, left]).toEqual([true, ['ticker']]);
  const before = reports.length;
  await tick('ticker', 20);
  expect(reports.length).toBe(before);
  await tick('calm', 1);
  await vi.advanceTimersByTimeAsync(4000);
  expect(reports.at(-1)).toEqual(['calm shallow']);
});

test('an element that rests now and then is followed for ever', async () => {
  const { watched } = watch();
  for (let spell = 0; spell < 30; spell++) {
    await tick('ticker', 20);
    await vi.advanceTimersByTimeAsync(3000);
  }
  expect(watched.hasLeftAlone).toBe(false);
});

test('what is inside a changed element is not reported again', async () => {
  const { reports } = watch();
  document.body.insertAdjacentHTML('beforeend', '<section id="new"><p id="inner">x</p></section>');
  byId('inner').append(' and more');
  await vi.advanceTimersByTimeAsync(500);
  expect(reports).toEqual([['new deep']]);
});
