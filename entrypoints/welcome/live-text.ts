/**
 * Marks and cards on a page of ours. Browsers run no content scripts there, so the page joins the
 * same parts itself that the script in other pages does.
 */
import packedLexicon from 'virtual:gloss/lexicon';
import { createLexicon, type Lexicon } from '@/core/lexicon';
import type { PageTerm, ToReader } from '@/core/messages';
import type { PageSettings } from '@/core/reader-state';
import { ask } from '@/services/messaging';
import { unpackText } from '@/services/packed-lexicon';
import { createPainter } from '@/services/painter';
import { type PageMarking, startMarking } from '../page/marking';
import type { Reader } from '../page/reader-program';
import { startReader } from '../reader/reader';

export interface LiveText {
  /** Marks, marks otherwise, or stops. */
  apply(settings: PageSettings): Promise<void>;
  /** Does what a message asks of a page's reader. */
  receive(message: ToReader): void;
  terms(): PageTerm[];
}

/** What runs while Gloss is on. */
interface Running {
  readonly marking: PageMarking;
  readonly reader: Reader;
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
  return {
    async apply(settings) {
      latest = settings;
      if (settings.off) return stop();
      if (running) return running.marking.setSettings(settings);
      lexicon ??= unpackText(packedLexicon).then(createLexicon);
      const ready = await lexicon;
      const painter = latest === settings ? createPainter() : undefined;
      if (!painter) return;
      const marking = startMarking(ready, painter, settings, (models) =>
        ask({ type: 'meanings', models }),
      );
      running = { marking, reader: startReader(marking, painter, undefined) };
    },
    receive: (message) => running?.reader.receive(message),
    terms: () => running?.marking.terms() ?? [],
  };
}
