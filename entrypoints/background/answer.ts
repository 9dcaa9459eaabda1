/** What the background does for each message: one line a job, each job in a file of its own. */
import type { ToBackground } from '@/core/messages';
import { loadMeanings } from '@/services/glossary-file';
import { loadReader } from '@/services/reader-store';
import { viewOf } from '../own/viewing';
import { settingsFor, takeChange } from './changes';
import { clearFailures, takeFailure } from './failures';
import { openGlossary } from './open-glossary';
import { ownHasChanged } from './own-changes';
import { ownLexiconsFor } from './own-lexicons';
import { makeSearches } from './own-searches';
import { putStyle } from './page-style';
import { loadReaderProgram, putProgram } from './reader-program';
import { isOurPage, type Sender } from './sender';
import { setClock } from './sources';
import { showSoon } from './tab-state';

/** The answer to a message, of the type that `Answers` names. */
export async function answer(message: ToBackground, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'start':
      if (sender.frameId === 0) showSoon(sender.tab?.id);
      return settingsFor(await loadReader(), sender.tab?.url ?? sender.url);
    case 'style':
      return styleFrame(sender);
    case 'view':
      return viewOf(message.reference);
    case 'meanings': {
      const rows = await loadMeanings();
      return message.models.map((model) => rows[model] ?? '');
    }
    case 'load-reader':
      return unlessGone(loadReaderProgram(sender));
    case 'load-own':
      return unlessGone(putProgram(sender, '/own-finder.js'));
    case 'own-lexicons':
      return ownLexiconsFor((await loadReader()).settings);
    case 'change':
      return takeChange(message.change, sender);
    case 'open-glossary':
      return openGlossary(message.place);
    case 'own-changed':
      if (!isOurPage(sender)) return false;
      ownHasChanged();
      await setClock();
      // As long as somebody waits for an answer, the browser does not stop the background.
      await makeSearches();
      return true;
    case 'make-searches':
      if (!isOurPage(sender)) return false;
      await makeSearches();
      return true;
    case 'failed':
      await takeFailure(message, sender);
      return true;
    case 'clear-failures':
      if (!isOurPage(sender)) return false;
      await clearFailures();
      return true;
    case 'counted':
      showSoon(sender.tab?.id);
      return true;
  }
}

async function styleFrame({ tab, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  return unlessGone(putStyle({ tabId: tab.id, frameIds: [frameId] }).then(() => true));
}

/** False where it fails: by now the frame may hold another page, or none, and nothing is wrong. */
function unlessGone(work: Promise<boolean>): Promise<boolean> {
  return work.catch(() => false);
}
