/** Vue with a compiled template, from markup of its server on. */
import { compile, createSSRApp, nextTick, shallowRef } from 'vue/dist/vue.esm-bundler.js';
import { renderToString } from 'vue/server-renderer';
import { STATES } from './states';

const lines = shallowRef(STATES[0].lines);
const Lines = {
  setup: () => ({ lines }),
  render: compile(
    '<p v-for="line in lines" :key="line.key">{{ line.before }}<b v-if="line.bold">{{ line.bold }}</b>{{ line.after }}</p>',
  ),
};

const app = document.getElementById('app');
const served = renderToString(createSSRApp(Lines)).then((markup) => {
  app.innerHTML = markup;
});

window.world = {
  async start() {
    await served;
    createSSRApp(Lines).mount(app);
  },
  async draw(state) {
    lines.value = STATES[state].lines;
    await nextTick();
  },
};
