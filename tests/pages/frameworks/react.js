/** React, from markup of its server on. React 18 and 19 are both made of this file. */
import { createElement as h, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { STATES } from './states';

const app = document.getElementById('app');
let show;

function Lines() {
  const [lines, setLines] = useState(STATES[0].lines);
  useEffect(() => {
    show = setLines;
  }, []);
  return lines.map(({ key, before, bold, after }) =>
    h('p', { key }, before, bold ? h('b', null, bold) : null, after),
  );
}

app.innerHTML = renderToString(h(Lines));

window.world = {
  async start() {
    const onError = (error) => console.error(error);
    hydrateRoot(app, h(Lines), { onRecoverableError: onError, onUncaughtError: onError });
    while (!show) await new Promise((done) => setTimeout(done));
  },
  draw: (state) => flushSync(() => show(STATES[state].lines)),
};
