import { useContext, useState } from 'preact/hooks';
import { type Brief, type BriefLine, type BriefPair, withoutEveryday } from '@/core/brief';
import type { Settings } from '@/core/settings';
import { Icon } from './Icon';
import { looks } from './looks';
import { Addresses } from './Opener';
import { CONTENT_LANGUAGE, fill, listed, words } from './words';

export interface BriefAppProps {
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
  /** `undefined` while the page is being asked; `null` where there is none to ask. */
  readonly brief: Brief | undefined | null;
  readonly onPrint: () => void;
  /** Puts what is shown on the clipboard; false where the browser refused. */
  readonly onCopy: (shown: Brief) => Promise<boolean>;
}

/** The terms of a page in order, a line each, to print or to copy. */
export function BriefApp({ settings, brief, onPrint, onCopy }: BriefAppProps) {
  const [note, setNote] = useState('');
  const [isShort, setShort] = useState(false);
  if (!brief) {
    return (
      <main class="brief" lang={words.language} dir="ltr" {...looks(settings)}>
        <h1>{words.brief}</h1>
        <p role="status">{brief === undefined ? words.looking : words.noBrief}</p>
      </main>
    );
  }
  const short = withoutEveryday(brief);
  const shown = isShort ? short : brief;
  const { title, url, lines, pairs, known } = shown;
  const copy = async () =>
    setNote((await onCopy(shown)) ? words.briefCopied : words.briefNotCopied);
  return (
    <main class="brief" lang={words.language} dir="ltr" {...looks(settings)}>
      <header>
        <p class="quiet">{words.brief}</p>
        <h1 dir="auto">{title}</h1>
        {url !== title && <p class="quiet address">{url}</p>}
      </header>
      {lines.length === 0 ? (
        <p role="status">{words.noTerms}</p>
      ) : (
        <>
          <div class="tools">
            <button type="button" onClick={onPrint}>
              <Icon name="print" />
              {words.print}
            </button>
            <button type="button" onClick={() => void copy()}>
              <Icon name="copy" />
              {words.copyAsText}
            </button>
            {short !== brief && (
              <button type="button" aria-pressed={isShort} onClick={() => setShort(!isShort)}>
                {words.withoutEveryday}
              </button>
            )}
            <span role="status">{note}</span>
          </div>
          <Lines lines={lines} />
          <Pairs pairs={pairs} />
        </>
      )}
      {known.length > 0 && <p class="quiet">{fill(words.leftOutAsKnown, listed(known))}</p>}
    </main>
  );
}

function Lines({ lines }: { readonly lines: readonly BriefLine[] }) {
  const addressOf = useContext(Addresses);
  return (
    <dl lang={CONTENT_LANGUAGE}>
      {lines.map(({ id, headword, definition }) => (
        <div key={id}>
          <dt>
            <a href={addressOf?.({ kind: 'entry', id })}>{headword}</a>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly BriefPair[] }) {
  const addressOf = useContext(Addresses);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{words.mixUps}</h2>
      <dl lang={CONTENT_LANGUAGE}>
        {pairs.map(({ id, title, gist }) => (
          <div key={id}>
            <dt>
              <a href={addressOf?.({ kind: 'comparison', id })}>{title}</a>
            </dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
