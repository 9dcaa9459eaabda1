import { useId, useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  /** Kinds of files, as the browser's own list of files takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to a file, behind a button that looks as our others do. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="action" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        id={id}
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended meanwhile, must be a change again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
