/** A React page that draws itself anew: keyed lists that grow, shrink and turn, text that changes. */
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const RENDERS = 1000;
const TERMS = ['balance sheet', 'gross margin', 'hedge fund', 'supply chain', 'free cash flow'];

let turn;

function Row({ number, tick }) {
  const term = TERMS[(number + tick) % TERMS.length];
  return h(
    'li',
    null,
    `Line ${number}: the ${term} `,
    number % 2 ? h('b', null, 'hybrid') : 'hybrid',
    ` business of round ${tick}.`,
  );
}

function Page() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    turn = () => flushSync(() => setTick((before) => before + 1));
  }, []);
  const numbers = Array.from({ length: 6 + (tick % 5) }, (_, index) => index);
  if (tick % 3 === 1) numbers.reverse();
  return h(
    'main',
    null,
    h('h1', null, 'The balance sheet, round ', tick),
    tick % 7 === 0 ? null : h('p', null, 'A gross margin that comes and goes.'),
    h('ul', null, numbers.map((number) => h(Row, { key: number, number, tick }))),
    h('p', null, 'And a hedge fund at the end.'),
  );
}

createRoot(document.getElementById('app'), {
  onUncaughtError: (error) => console.error(error),
}).render(h(Page));

/** Resolves to the page's text when all rounds have been drawn, ten in each task. */
window.runRounds = async () => {
  const texts = [];
  for (let round = 1; round <= RENDERS; round++) {
    turn();
    if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
    if (round % 100 === 0) texts.push(document.body.innerText);
  }
  return texts;
};
