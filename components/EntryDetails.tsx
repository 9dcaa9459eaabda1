import type { ComponentChildren } from 'preact';
import { isLinkAddress } from '@/core/link-address';
import type * as views from '@/core/views';
import { CONTENT_LANGUAGE, words } from './words';

export interface EntryDetailsProps {
  /** The whole entry, or a part of it. */
  readonly entry: Partial<views.EntryView['entry']>;
}

/** What an entry says beyond its definition: label and text, in the order in which it helps. */
export function EntryDetails({ entry }: EntryDetailsProps) {
  const names = entry.variants?.map((variant) => variant.text).join(words.listSeparator);
  return (
    <dl>
      <Detail label={words.plain}>{entry.plain}</Detail>
      <Detail label={words.example}>{entry.example}</Detail>
      <Detail label={words.why}>{entry.why}</Detail>
      <Detail label={words.formula}>{entry.formula && <Formula formula={entry.formula} />}</Detail>
      <Detail label={words.usage}>{entry.usage}</Detail>
      <Detail label={words.alsoCalled}>{names}</Detail>
      <Detail label={words.links}>{entry.links && <Links links={entry.links} />}</Detail>
    </dl>
  );
}

function Detail({ label, children }: { label: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={CONTENT_LANGUAGE}>{children}</dd>
    </div>
  );
}

function Formula({ formula }: { formula: NonNullable<views.EntryView['entry']['formula']> }) {
  return (
    <div class="formula">
      <p class="expression">{formula.expression}</p>
      {formula.terms && <p>{formula.terms}</p>}
      <p>{formula.worked}</p>
    </div>
  );
}

/** They leave the page that the reader is on alone, and tell theirs nothing of it. */
function Links({ links }: { links: NonNullable<views.EntryView['entry']['links']> }) {
  return (
    <ul>
      {links.map(({ title, url }) => (
        <li key={url}>
          {isLinkAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  );
}
