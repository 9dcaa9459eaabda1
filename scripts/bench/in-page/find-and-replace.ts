/** findAndReplaceDOMText with one expression, in its mode for prose. */
// cspell:ignore findandreplacedomtext
import findAndReplaceDOMText from 'findandreplacedomtext';
import { enter, type Marked, world } from './contestant';
import { formsExpression } from './expression';

let expression = /(?!)/g;

enter('find-and-replace', {
  prepare() {
    expression = formsExpression(world.benchInput.forms);
  },
  mark({ shown }): Marked {
    const finder = findAndReplaceDOMText(document.body, {
      find: expression,
      wrap: 'mark',
      preset: 'prose',
    });
    shown();
    return {
      count: () => document.querySelectorAll('mark').length,
      stop: () => finder.revert(),
    };
  },
});
