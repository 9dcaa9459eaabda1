import { registerRichText } from '@lexical/rich-text';
import { $getSelection, createEditor } from 'lexical';

const field = document.getElementById('editor');
field.contentEditable = 'true';
const editor = createEditor({ namespace: 'page', onError: (error) => console.error(error) });
editor.setRootElement(field);
registerRichText(editor);

/** A place in a text, without the key that the editor gives to a node. */
const placeOf = ({ offset, type, getNode }, point) => ({
  offset,
  type,
  text: getNode.call(point).getTextContent(),
});

window.editor = {
  field,
  model: () => ({
    document: editor.getEditorState().toJSON(),
    selection: editor.getEditorState().read(() => {
      const { anchor, focus } = $getSelection();
      return [anchor, focus].map((point) => placeOf(point, point));
    }),
  }),
};
