import { useId } from 'preact/hooks';
import type { DraftFault } from '@/core/writing/draft-fault';
import type { EntryDraft } from '@/core/writing/entry-draft';
import { fill, words } from '../words';
import { RowList } from './RowList';
import { Suggestions } from './TextField';

type Variant = EntryDraft['variants'][number];
type Link = EntryDraft['links'][number];

export interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly DraftFault[];
  readonly onRows: (rows: readonly Row[]) => void;
}

const KINDS = ['synonym', 'abbreviation', 'spelling'] as const;

/** Other names of an entry, each with its kind. */
export function VariantRows(props: RowsProps<Variant>) {
  const text = words.own.entry;
  return (
    <RowList
      {...props}
      legend={text.variants}
      hint={text.variantsHint}
      empty={{ text: '', kind: 'synonym' }}
      nameOf={(row, at) => row.text || fill(text.variant, at + 1)}
      add={text.addVariant}
      draw={(row, at, set, control) => (
        <>
          <input
            {...control}
            type="text"
            autocomplete="off"
            aria-label={fill(text.variant, at + 1)}
            value={row.text}
            onInput={(event) => set({ ...row, text: event.currentTarget.value })}
          />
          <select
            aria-label={fill(text.variantKind, at + 1)}
            value={row.kind}
            onChange={(event) =>
              set({ ...row, kind: event.currentTarget.value as Variant['kind'] })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text.kinds[kind]}
              </option>
            ))}
          </select>
        </>
      )}
    />
  );
}

/** Names of related entries. */
export function RelatedRows({
  names,
  ...props
}: RowsProps<string> & { readonly names: readonly string[] }) {
  const text = words.own.entry;
  const listId = useId();
  return (
    <>
      <RowList
        {...props}
        legend={text.related}
        hint={text.relatedHint}
        empty=""
        nameOf={(row, at) => row || fill(text.relatedOne, at + 1)}
        add={text.addRelated}
        draw={(row, at, set, control) => (
          <input
            {...control}
            type="text"
            autocomplete="off"
            list={listId}
            aria-label={fill(text.relatedOne, at + 1)}
            value={row}
            onInput={(event) => set(event.currentTarget.value)}
          />
        )}
      />
      <Suggestions id={listId} names={names} />
    </>
  );
}

/** Links of an entry, each a title and an address. */
export function LinkRows(props: RowsProps<Link>) {
  const text = words.own.entry;
  return (
    <RowList
      {...props}
      legend={text.links}
      hint={text.linksHint}
      empty={{ title: '', url: '' }}
      nameOf={(row, at) => row.title || row.url || fill(text.linkTitle, at + 1)}
      add={text.addLink}
      draw={(row, at, set, control) => (
        <>
          <input
            type="text"
            autocomplete="off"
            aria-label={fill(text.linkTitle, at + 1)}
            placeholder={fill(text.linkTitle, at + 1)}
            value={row.title}
            onInput={(event) => set({ ...row, title: event.currentTarget.value })}
          />
          <input
            {...control}
            type="url"
            autocomplete="off"
            aria-label={fill(text.linkUrl, at + 1)}
            placeholder="https://"
            value={row.url}
            onInput={(event) => set({ ...row, url: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
