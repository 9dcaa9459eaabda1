import { convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = EditorState.createEmpty();

function Field() {
  const [editorState, setEditorState] = useState(current);
  current = editorState;
  return h(Editor, { editorState, onChange: setEditorState });
}

createRoot(document.getElementById('editor')).render(h(Field));

window.editor = {
  get field() {
    return document.querySelector('[contenteditable]');
  },
  model() {
    const { blocks } = convertToRaw(current.getCurrentContent());
    const selection = current.getSelection();
    const numberOf = (key) => blocks.findIndex((block) => block.key === key);
    return {
      // Keys are made by chance.
      document: blocks.map(({ text, type, depth }) => ({ text, type, depth })),
      selection: [
        [numberOf(selection.getAnchorKey()), selection.getAnchorOffset()],
        [numberOf(selection.getFocusKey()), selection.getFocusOffset()],
      ],
    };
  },
};
