/** The reader's program: injected into a frame when the pointer first comes to a mark of it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '@/components/words';
import { announce } from '@/services/announcer';
import { speakTo } from '../language/speak-to';
import { READER_PROGRAM, type ReaderProgram } from '../page/reader-program';
import { startReader } from './reader';

const program: ReaderProgram = {
  start: startReader,
  announce: (what) =>
    announce(what === 'hidden' ? words.marksHidden : words.marksShown, words.language),
};

export default defineUnlistedScript(() => {
  speakTo({ language: 'system' });
  Object.assign(globalThis, { [READER_PROGRAM]: program });
});
