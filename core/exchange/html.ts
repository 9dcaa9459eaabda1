/** Texts as they stand in HTML that others will show. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML that shows it as it is written, line breaks included. */
export function htmlOf(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] as string).replace(/\n/g, '<br>');
}
