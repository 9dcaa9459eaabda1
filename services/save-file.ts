/** Time in which a browser has begun to write a file down, in ms. */
const BEGUN = 60_000;

const JSON_TYPE = { type: 'application/json' };

/** Gives the reader a text of JSON, or a file that is whole already, among the browser's downloads. */
export function saveFile(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], JSON_TYPE) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN);
}
