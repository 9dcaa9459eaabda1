/** The reader's program: injected into a frame when the pointer first comes to a mark of it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READER_PROGRAM, type ReaderProgram } from '../page/reader-program';
import { startHovering } from './hovering';

const program: ReaderProgram = { start: startHovering };

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [READER_PROGRAM]: program });
});
