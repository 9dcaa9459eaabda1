/**
 * What stands in the cells of a table: texts that a spreadsheet must not run, and lists.
 *
 * A spreadsheet takes a cell that begins with one of the signs below for a formula. Such a cell is
 * written with an apostrophe before it; reading takes it away again. A cell that began with
 * apostrophes and such a sign by itself gets one more, so nothing is lost on the way and back.
 */
const GUARDED = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const GUARD = /^'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** A cell as it is safe to open in a spreadsheet. */
export function guardCell(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARD, '');
}

/** Several texts in one cell; signs of the list within a text are escaped. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;|]/g, '\\$&')).join('; ');
}

/** The texts of a cell that were joined by ";" or "|" (or by what `separators` says). */
export function splitList(cell: string, separators = ';|'): string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] as string;
    const next = cell[at + 1] ?? '';
    if (sign === '\\' && next && `\\${separators}`.includes(next)) {
      item += next;
      at++;
    } else if (separators.includes(sign) || sign === '\n') {
      items.push(item);
      item = '';
    } else {
      item += sign;
    }
  }
  return [...items, item].map((text) => text.trim()).filter(Boolean);
}

/** A link as a cell holds it: "Title <https://…>", or the address alone. */
export function writeLink({
  title,
  url,
}: {
  readonly title: string;
  readonly url: string;
}): string {
  return title === url ? url : `${title} <${url}>`;
}

/** The title and address that `writeLink` wrote. */
export function readLink(text: string): { readonly title: string; readonly url: string } {
  const [, title = '', url] = /^(.*)<([^<>\s]+)>$/s.exec(text) ?? [];
  return url === undefined ? { title: text, url: text } : { title: title.trim() || url, url };
}
