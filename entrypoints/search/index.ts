/**
 * The worker that searches for one of our pages: making the index and each search take longer than
 * a frame on a slow machine, and typing must not wait for either. Since it has the glossary in its
 * memory anyway, it also says what the records that are found show.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadedOnce } from '@/core/loaded-once';
import type { SearchQuestion, SearchReply, SearchRequest } from '@/core/search-messages';
import { onOwnChange } from '@/services/own-store/change-notice';
import { loadJoinedSearch } from '../own/joined-search';
import { viewOf } from '../own/viewing';

export default defineUnlistedScript(() => {
  let search = loadedOnce(loadJoinedSearch);
  const getReady = () => search().catch(() => undefined);
  void getReady();
  onOwnChange(() => {
    search = loadedOnce(loadJoinedSearch);
    void getReady();
  });
  addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
    // What went wrong reaches the page as an error of the worker.
    answerTo(data).then((answer) => {
      const reply: SearchReply = { id: data.id, answer };
      postMessage(reply);
    }, reportError);
  });
  async function answerTo(asked: SearchQuestion): Promise<SearchReply['answer']> {
    if (asked.kind === 'view') return viewOf(asked.reference);
    return (await search())(asked.query, asked.options);
  }
});
