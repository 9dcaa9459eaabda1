/**
 * Starts the search of one of our pages before the page's own program has come: while that is read
 * and drawn, the search gets ready beside it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSearchEarly } from '@/services/workers';

export default defineUnlistedScript(startSearchEarly);
