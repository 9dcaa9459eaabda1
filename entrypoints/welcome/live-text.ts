/**
 * Marks and cards on a page of ours. Browsers run no content scripts there, so the page joins the
 * same parts itself that the script in other pages does.
 */
import packedLexicon from 'virtual:gloss/lexicon';
import { createFinder } from '@/core/finder';
import { buildLexicon, type Lexicon } from '@/core/lexicon';
import type { PageTerm, ToPage, ToReader } from '@/core/messages';
import type { PageSettings } from '@/core/reader-state';
import { answerTerms, ask } from '@/services/messaging';
import { unpackText } from '@/services/packed-lexicon';
import { createPainter } from '@/services/painter';
import { inTurns } from '@/services/slices';
import { tellFailure } from '../failures/tell-failure';
import { type PageMarking, startMarking } from '../page/marking';
import type { Reader } from '../page/reader-program';
import { startReader } from '../reader/reader';

export interface LiveText {
  /** Marks, marks otherwise, or stops. */
  apply(settings: PageSettings): Promise<void>;
  /** Does what a message asks of a page. */
  receive(message: ToPage): void;
  terms(): PageTerm[];
}

/** What runs while Gloss is on. */
interface Running {
  readonly marking: PageMarking;
  readonly reader: Reader;
}

/** The text is short, and there to be tried: it has more marks than an article would have for it. */
function generous(settings: PageSettings): PageSettings {
  const isFew = settings.amount === 'fewest' || settings.amount === 'fewer';
  return isFew ? settings : { ...settings, amount: 'every' };
}

/** Prepares to mark this page's text. */
export function createLiveText(): LiveText {
  let lexicon: Promise<Lexicon> | undefined;
  let latest: PageSettings | undefined;
  let running: Running | undefined;

  const stop = () => {
    running?.reader.stop();
    running?.marking.stop();
    running = undefined;
  };
  const terms = () => running?.marking.terms() ?? [];
  return {
    async apply(given) {
      const settings = generous(given);
      latest = settings;
      if (settings.off) return stop();
      if (running) return running.marking.setSettings(settings);
      lexicon ??= unpackText(packedLexicon).then((text) => inTurns(buildLexicon(text)));
      const ready = await lexicon;
      const painter = latest === settings ? createPainter() : undefined;
      if (!painter) return;
      const marking = startMarking(
        createFinder(ready),
        painter,
        settings,
        (models) => ask({ type: 'meanings', models }),
        tellFailure,
      );
      running = { marking, reader: startReader(marking, painter, undefined) };
    },
    receive(message) {
      if (message.type === 'list-terms') {
        const { request } = message;
        answerTerms({ type: 'terms', request, terms: terms(), hasLeftAlone: false });
      } else if (isForReader(message)) running?.reader.receive(message);
    },
    terms,
  };
}

const FOR_READER: Readonly<Record<ToReader['type'], true>> = {
  reveal: true,
  step: true,
  'look-up': true,
  show: true,
  follow: true,
};

/** A page of ours also hears what others send to the background. */
function isForReader(message: ToPage): message is ToReader {
  return Object.hasOwn(FOR_READER, message.type);
}
