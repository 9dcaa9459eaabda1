/**
 * The worker that searches for one of our pages: making the index and each search take longer than
 * a frame on a slow machine, and typing must not wait for either.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SearchReply, SearchRequest } from '@/core/search-messages';
import { onOwnChange } from '@/services/own-store/change-notice';
import { loadJoinedSearch } from '../own/joined';

export default defineUnlistedScript(() => {
  let search = loadJoinedSearch();
  onOwnChange(() => {
    search = loadJoinedSearch();
  });
  addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
    void search.then((find) => {
      const reply: SearchReply = { id: data.id, answer: find(data.query, data.options) };
      postMessage(reply);
    });
  });
});
