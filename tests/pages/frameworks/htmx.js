/** htmx: its server sends the lines as HTML, put in the place of the old ones or merged with them. */
import htmx from 'htmx.org/dist/htmx.esm.js';
import { STATES } from './states';

const app = document.getElementById('app');
const buttons = STATES.map(({ name }, state) => {
  const button = document.createElement('button');
  button.textContent = name;
  button.setAttribute('hx-get', `/lines?state=${state}`);
  button.setAttribute('hx-target', '#app');
  button.setAttribute('hx-swap', state % 2 ? 'innerMorph' : 'innerHTML');
  return button;
});

async function draw(state) {
  const settled = new Promise((done) =>
    document.addEventListener('htmx:after:settle', () => setTimeout(done), { once: true }),
  );
  buttons[state].click();
  await settled;
}

window.world = {
  async start() {
    app.before(...buttons);
    htmx.process(document.body);
    await draw(0);
  },
  draw,
};
