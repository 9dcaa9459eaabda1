/** Time in which a browser has begun to write a file down, in ms. */
const BEGUN = 60_000;

/** Gives the reader something of ours as a file, among the browser's downloads. */
export function saveFile(
  name: string,
  content: string | Uint8Array,
  mediaType = 'application/json',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN);
}
