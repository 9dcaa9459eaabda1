import { basicSetup, EditorView } from 'codemirror';

const parent = document.getElementById('editor');
const view = new EditorView({ parent, extensions: [basicSetup] });

window.editor = { field: view.contentDOM, model: () => view.state.toJSON() };
