/** Puts text on the clipboard, on pages without a secure connection too. */

/**
 * Resolves to whether it worked. Must run while the reader's click or key is being handled. The
 * page is not asked: its own listeners do not hear of it, and its policy does not forbid it.
 */
export async function copyText(text: string): Promise<boolean> {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isDone = event.clipboardData !== null;
  };
  window.addEventListener('copy', put, true);
  try {
    // Old, and the only way that pages without a secure connection leave open.
    document.execCommand('copy');
  } catch {
    // Not there in documents that are no HTML.
  } finally {
    window.removeEventListener('copy', put, true);
  }
  if (isDone) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
