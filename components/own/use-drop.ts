import { useEffect, useState } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page; tells whether one is held over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: Hear) =>
      document.addEventListener(type, hear, { signal: stop.signal });
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    on('dragenter', over);
    on('dragover', over);
    on('dragleave', ({ relatedTarget }) => {
      if (!relatedTarget) setOver(false);
    });
    on('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      onFile(file);
    });
    return () => stop.abort();
  }, [onFile]);
  return isOver;
}

type Hear = (event: DragEvent) => void;
