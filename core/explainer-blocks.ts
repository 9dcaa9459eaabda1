/** An explainer's text as what is shown: headings, paragraphs, and links to entries in them. */
import type { EntryLink, ExplainerBlock, TextPart } from './views';

/**
 * An explainer's body as blocks: "## " opens a heading, an empty line parts paragraphs, and
 * `[[entry-id]]` or `[[entry-id|words]]` links an entry. A link to nothing stays as plain words.
 */
export function explainerBlocks(
  body: string,
  link: (id: string) => EntryLink | undefined,
): ExplainerBlock[] {
  return body
    .split(/\n(?=## )|\n{2,}|(?<=^## .*)\n/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) =>
      block.startsWith('## ')
        ? { kind: 'heading', parts: textParts(block.slice(3), link) }
        : { kind: 'paragraph', parts: textParts(block.replaceAll('\n', ' '), link) },
    );
}

function textParts(text: string, link: (id: string) => EntryLink | undefined): TextPart[] {
  return text.split(/(\[\[[^\]]+\]\])/).flatMap((part): TextPart[] => {
    const [, id = '', words] = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(part) ?? [];
    if (!id) return part ? [{ kind: 'text', text: part }] : [];
    const entry = link(id);
    return [
      entry
        ? { kind: 'link', text: words ?? entry.headword, entry }
        : { kind: 'text', text: words ?? id },
    ];
  });
}
