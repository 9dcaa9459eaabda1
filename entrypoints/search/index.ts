/**
 * The worker that searches for one of our pages: making the index and each search take longer than
 * a frame on a slow machine, and typing must not wait for either. Since it has the glossary in its
 * memory anyway, it also says what the records that are found show.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SEARCH_FRESH, type SearchReply, type SearchRequest } from '@/core/search-messages';
import { onOwnChange, onOwnMade } from '@/services/own-store/change-notice';
import { keepSearch } from '../own/joined-search';
import { viewOf } from '../own/viewing';

export default defineUnlistedScript(() => {
  const tellFresh = () => postMessage(SEARCH_FRESH);
  const { current, forget, renew } = keepSearch(tellFresh);
  const getReady = () => current().catch(() => undefined);
  void getReady();
  onOwnChange(() => {
    forget();
    void getReady().then(tellFresh);
  });
  onOwnMade(renew);
  addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
    // What went wrong reaches the page as an error of the worker.
    answerTo(data).then((reply) => postMessage(reply), reportError);
  });
  async function answerTo(asked: SearchRequest): Promise<SearchReply> {
    const { id } = asked;
    if (asked.kind === 'view') return { id, answer: await viewOf(asked.reference), isWhole: true };
    const { search, isWhole, rest } = await current();
    // What is only being read need not be made.
    return { id, answer: search(asked.query, asked.options), isWhole: isWhole || Boolean(rest) };
  }
});
