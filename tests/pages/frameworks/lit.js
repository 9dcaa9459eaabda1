/** Lit: an element whose lines stand in its open shadow root. */
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { STATES } from './states';

class LineList extends LitElement {
  static properties = { lines: { attribute: false } };

  constructor() {
    super();
    this.lines = STATES[0].lines;
  }

  render() {
    return repeat(
      this.lines,
      ({ key }) => key,
      ({ before, bold, after }) =>
        html`<p>${before}${bold ? html`<b>${bold}</b>` : ''}${after}</p>`,
    );
  }
}

customElements.define('line-list', LineList);

const list = new LineList();

window.world = {
  async start() {
    document.getElementById('app').append(list);
    await list.updateComplete;
  },
  async draw(state) {
    list.lines = STATES[state].lines;
    await list.updateComplete;
  },
};
