/** Solid, which changes single texts in place. */
import { For, Show } from 'solid-js';
import html from 'solid-js/html';
import { createStore, reconcile } from 'solid-js/store';
import { render } from 'solid-js/web';
import { STATES } from './states';

const copyOf = (state) => structuredClone(STATES[state].lines);
const [shown, setShown] = createStore({ lines: copyOf(0) });

const Line = (line) =>
  html`<p>${() => line.before}<${Show} when=${() => line.bold}><b>${() => line.bold}</b><//>${() => line.after}</p>`;

window.world = {
  start: () =>
    render(
      () => html`<${For} each=${() => shown.lines}>${Line}<//>`,
      document.getElementById('app'),
    ),
  draw: (state) => setShown('lines', reconcile(copyOf(state), { key: 'key' })),
};
