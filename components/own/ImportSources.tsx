import { useId, useRef, useState } from 'preact/hooks';
import { words } from '../words';
import { SubscribeForm, type SubscribeFormProps } from './SubscribeForm';

export interface ImportSourcesProps extends SubscribeFormProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string, name: string) => void;
}

/** What file pickers show first; any other can be chosen as well. */
const ACCEPTED = '.csv,.tsv,.txt,.json,.jsonld,.tbx,.xml,.ttl,.nt,.yml,.yaml,.gz';

/** The ways in for a glossary, besides dropping its file on the page: choosing it, and pasting its text. */
export function ImportSources({ onFile, onText, ...subscribing }: ImportSourcesProps) {
  const text = words.own.import;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <>
      <p class="row">
        <button type="button" class="action" onClick={() => input.current?.click()}>
          {text.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file, mended meanwhile, must be a change again.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </p>
      <details class="paste">
        <summary>{text.paste}</summary>
        <label for={id} class="quiet">
          {text.pasteHint}
        </label>
        <textarea
          id={id}
          rows={6}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <p class="row">
          <button
            type="button"
            class="action"
            disabled={pasted.trim() === ''}
            onClick={() => onText(pasted, text.pasted)}
          >
            {text.pasteRead}
          </button>
        </p>
      </details>
      <SubscribeForm {...subscribing} />
    </>
  );
}
