/** Svelte 5 with a compiled component. */
import { flushSync, mount } from 'svelte';
import Lines from './Lines.svelte';
import { STATES } from './states';

let lines;

window.world = {
  start() {
    const target = document.getElementById('app');
    lines = mount(Lines, { target, props: { first: STATES[0].lines } });
    flushSync();
  },
  draw: (state) => flushSync(() => lines.show(STATES[state].lines)),
};
