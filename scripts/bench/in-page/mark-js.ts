/** mark.js, once with the list of forms and once with one expression. */
import Mark from 'mark.js';
import { enter, type Marked, world } from './contestant';
import { formsExpression } from './expression';

/** It calls itself for each form of a list, and 3,000 are too many for the stack. */
const LOT = 500;

const countMarks = () => document.querySelectorAll('mark').length;

enter('mark.js list', {
  prepare: () => undefined,
  mark({ shown }): Marked {
    const mark = new Mark(document.body);
    const forms = world.benchInput.forms.toSorted((a, b) => b.length - a.length);
    for (let from = 0; from < forms.length; from += LOT) {
      mark.mark(forms.slice(from, from + LOT), { accuracy: 'exactly', separateWordSearch: false });
    }
    shown();
    return { count: countMarks, stop: () => mark.unmark() };
  },
});

let expression = /(?!)/g;

enter('mark.js RegExp', {
  prepare() {
    expression = formsExpression(world.benchInput.forms);
  },
  mark({ shown }): Marked {
    const mark = new Mark(document.body);
    mark.markRegExp(expression, { done: shown });
    return { count: countMarks, stop: () => mark.unmark() };
  },
});
