import Quill from 'quill';
import 'quill/dist/quill.core.css';

const quill = new Quill('#editor');

window.editor = {
  field: quill.root,
  model: () => ({ document: quill.getContents(), selection: quill.getSelection() }),
};
