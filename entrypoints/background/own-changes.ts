/** Brings the background and every open page up to date when the reader's own glossaries have changed. */
import { onOwnChange, onOwnMade } from '@/services/own-store/change-notice';
import { tellPages } from './changes';
import { forgetLexicons } from './own-lexicons';
import { forgetMade } from './own-searches';
import { forgetSearch } from './search';

/** ms in which several changes in a row are told as one. */
const GATHER = 200;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Hears of changes from now on. */
export function followOwn(): void {
  onOwnChange(ownHasChanged);
  onOwnMade(forgetSearch);
}

/** Forgets what was made of own glossaries, and tells the pages a moment later. */
export function ownHasChanged(): void {
  forgetLexicons();
  forgetSearch();
  forgetMade();
  clearTimeout(timer);
  timer = setTimeout(tellPages, GATHER);
}
