/** Time in which a browser has begun to write a file down, in ms. */
const BEGUN = 60_000;

/** Gives the reader a text of ours as a file, among the browser's downloads. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN);
}
