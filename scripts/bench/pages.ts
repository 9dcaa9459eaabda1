/** The pages that everybody is measured on, made anew each time from a fixed seed. */
import { readFileSync } from 'node:fs';
import { createWriter, type Writer } from './prose';
import { createRandom } from './random';

const SEED = 20_251;

export interface BenchPage {
  readonly name: string;
  readonly words: number;
  readonly html: string;
}

type Kind = 'plain' | 'article' | 'filing';

const PAGES: readonly { readonly name: string; readonly kind: Kind; readonly words: number }[] = [
  { name: '5k', kind: 'plain', words: 5_000 },
  { name: 'article', kind: 'article', words: 3_000 },
  { name: '50k', kind: 'plain', words: 50_000 },
  { name: 'filing', kind: 'filing', words: 100_000 },
  { name: '500k', kind: 'plain', words: 500_000 },
];

const BODIES: Record<Kind, (writer: Writer, words: number) => string> = {
  plain: plainBody,
  article: articleBody,
  filing: filingBody,
};

/** Names of all pages, the shorter ones first. */
export const PAGE_NAMES: readonly string[] = PAGES.map(({ name }) => name);

/** The pages that are named, the shorter ones first, with these forms in their text. */
export function makePages(forms: readonly string[], names: readonly string[]): BenchPage[] {
  // The look of marks, which the extension brings with it.
  const css = readFileSync(new URL('../../entrypoints/page-style.css', import.meta.url), 'utf8');
  return PAGES.filter(({ name }) => names.includes(name)).map(({ name, kind, words }) => {
    const writer = createWriter(createRandom(SEED), forms);
    const body = BODIES[kind](writer, words);
    const head = `<meta charset="utf-8"><title>${name}</title><style>${css}</style>`;
    return {
      name,
      words: writer.words,
      html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    };
  });
}

/** Sections of paragraphs, here and there a list, some code and some emphasis. */
function plainBody(writer: Writer, words: number): string {
  const parts: string[] = [];
  while (writer.words < words) {
    const kind = writer.random.next();
    if (parts.length % 12 === 0) parts.push(`<h2>${writer.label()}</h2>`);
    else if (kind < 0.06)
      parts.push(`<ul>${repeat(4, () => `<li>${writer.sentence()}</li>`)}</ul>`);
    else if (kind < 0.08) parts.push(`<pre><code>let total = 3;\nprint(total)</code></pre>`);
    else parts.push(`<p>${emphasised(writer, 3 + writer.random.below(4))}</p>`);
  }
  return `<main>${parts.join('\n')}</main>`;
}

/** Nested inline elements, links, figures and what stands around an article. */
function articleBody(writer: Writer, words: number): string {
  const links = repeat(12, () => `<li><a href="#"><span>${writer.label()}</span></a></li>`);
  const parts: string[] = [];
  while (writer.words < words) {
    const kind = writer.random.next();
    if (parts.length % 5 === 0)
      parts.push(`<h2 id="s${parts.length}"><a href="#">#</a> ${writer.label()}</h2>`);
    else if (kind < 0.15) parts.push(figure(writer));
    else if (kind < 0.25) parts.push(`<blockquote><p>${nested(writer)}</p></blockquote>`);
    else
      parts.push(`<p class="body">${repeat(2 + writer.random.below(3), () => nested(writer))}</p>`);
  }
  const head = `<header><h1>${writer.label()}</h1><p>By <a href="#">${writer.random.pick(['A. Field', 'B. Marsh'])}</a></p></header>`;
  const aside = `<aside><button>Share</button><svg width="9" height="9"><title>Share</title></svg></aside>`;
  return `<nav><ul>${links}</ul></nav><main><article>${head}${parts.join('\n')}</article>${aside}</main><script>var page = "term";</script>`;
}

function figure(writer: Writer): string {
  return `<figure><div style="height:120px"></div><figcaption>${writer.sentence()} <cite>Own <em>work</em></cite></figcaption></figure>`;
}

/** A sentence with elements in elements, as editors of newsrooms leave them. */
function nested(writer: Writer): string {
  const [first, second, third] = [writer.sentence(), writer.sentence(), writer.sentence()];
  return `<span class="t">${halves(first, 'a href="#"')} <b><i>${second}</i></b> <span><span>${halves(third, 'em')}</span></span><sup><a href="#">[1]</a></sup> </span>`;
}

/** Tables of figures between paragraphs; every cell and every paragraph carries its own style. */
function filingBody(writer: Writer, words: number): string {
  const parts: string[] = [];
  while (writer.words < words) {
    if (writer.random.next() < 0.18) parts.push(filingTable(writer));
    else
      parts.push(
        `<div style="${PARAGRAPH}"><span style="${FONT}">${writer.sentences(3 + writer.random.below(4))}</span></div>`,
      );
    if (parts.length % 25 === 0)
      parts.push(
        `<div style="${PARAGRAPH}"><span style="${FONT};font-weight:700">Item ${parts.length / 25}. ${writer.label()}</span></div><hr style="page-break-after:always">`,
      );
  }
  return parts.join('\n');
}

const FONT =
  "color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:400;line-height:120%";
const PARAGRAPH = 'margin-bottom:6pt;text-align:justify;text-indent:24.75pt';
const CELL = 'padding:2px 1pt;text-align:right;vertical-align:bottom';

function filingTable(writer: Writer): string {
  const rows = repeat(8 + writer.random.below(16), (row) => {
    const shade = row % 2 ? 'background-color:#cceeff;' : '';
    const cell = (text: string, span = 1) =>
      `<td colspan="${span}" style="${shade}${CELL}"><span style="${FONT}">${text}</span></td>`;
    const label = `<td colspan="3" style="${shade}padding:2px 1pt;text-align:left"><span style="${FONT}">${writer.label()}</span></td>`;
    const empty = `<td style="${shade}${CELL}"></td>`;
    return `<tr>${label}${repeat(3, () => [cell('$'), cell(writer.figure()), empty].join(''))}</tr>`;
  });
  return `<div style="${PARAGRAPH}"><table style="border-collapse:collapse;display:inline-table;width:100%"><tbody>${rows}</tbody></table></div>`;
}

/** Sentences of which every second one has a few words in bold or in a link. */
function emphasised(writer: Writer, count: number): string {
  const tags = ['b', 'em', 'a href="#"', 'span class="x"'];
  return repeat(count, (index) => {
    const sentence = writer.sentence();
    return `${index % 2 ? sentence : halves(sentence, writer.random.pick(tags))} `;
  });
}

/** Puts the middle third of a sentence into an element. */
function halves(sentence: string, tag: string): string {
  const words = sentence.split(' ');
  const [from, to] = [Math.floor(words.length / 3), Math.floor((words.length * 2) / 3)];
  const name = tag.split(' ')[0];
  return `${words.slice(0, from).join(' ')} <${tag}>${words.slice(from, to).join(' ')}</${name}> ${words.slice(to).join(' ')}`;
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
