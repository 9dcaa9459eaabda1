import * as monaco from 'monaco-editor-core/esm/vs/editor/editor.api';

const parent = document.getElementById('editor');
parent.style.height = '240px';
const editor = monaco.editor.create(parent, {
  language: 'plaintext',
  quickSuggestions: false,
  wordBasedSuggestions: 'off',
  // What these need runs in a worker, which is a script of its own.
  links: false,
  occurrencesHighlight: 'off',
});

window.editor = {
  field: parent,
  model: () => ({ document: editor.getValue(), selection: editor.getSelection() }),
};
