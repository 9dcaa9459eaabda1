/** A page's own share: a single word is painted, as little as marking can ask of a browser. */
import { createPainter } from '@/services/painter';
import { enter } from './contestant';

enter('one mark', {
  prepare: () => undefined,
  mark({ shown }) {
    const text = document.querySelector('p')?.firstChild;
    const painter = createPainter();
    if (!text || !painter) throw new Error('nothing to mark');
    const start = { startContainer: text, startOffset: 0 };
    painter.paint([new StaticRange({ ...start, endContainer: text, endOffset: 3 })], []);
    shown();
    return { count: () => 1, stop: () => painter.stop() };
  },
});
