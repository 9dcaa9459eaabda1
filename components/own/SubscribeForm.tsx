import { useEffect, useRef, useState } from 'preact/hooks';
import { type AddressReading, readAddress } from '@/core/subscriptions/address';
import type { Trouble } from '@/core/subscriptions/check';
import { fill, words } from '../words';
import { sayTrouble } from './say-source';

export interface SubscribeFormProps {
  /** Addresses that are subscribed to already. */
  readonly taken: readonly string[];
  /** Fetches in answer to a click, once the reader has agreed; nothing where what came is being read. */
  readonly onFetch: (url: string) => Promise<Trouble | undefined>;
}

type Stage =
  | { readonly kind: 'none' | 'taken' | Exclude<AddressReading['kind'], 'sound'> }
  | { readonly kind: 'asked' | 'fetching'; readonly url: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** A glossary at an address: names who will be asked, and asks nobody before the reader agrees. */
export function SubscribeForm({ taken, onFetch }: SubscribeFormProps) {
  const text = words.own.subscribe;
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'none' });

  function check(event: Event) {
    event.preventDefault();
    const address = readAddress(typed);
    if (address.kind !== 'sound') setStage(address);
    else if (taken.includes(address.url)) setStage({ kind: 'taken' });
    else setStage({ kind: 'asked', url: address.url });
  }
  async function fetchNow(url: string) {
    setStage({ kind: 'fetching', url });
    const trouble = await onFetch(url);
    setStage(trouble ? { kind: 'failed', trouble } : { kind: 'none' });
  }

  return (
    <details class="paste">
      <summary>{text.title}</summary>
      <p class="quiet">{text.hint}</p>
      <form class="row" onSubmit={check}>
        <label>
          <span>{text.address}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setStage({ kind: 'none' });
            }}
          />
        </label>
        <button type="submit" class="action">
          {text.next}
        </button>
      </form>
      <div role="status">
        {stage.kind === 'fetching' && fill(text.fetching, hostOf(stage.url))}
        {stage.kind === 'failed' && <p class="problem">{sayTrouble(stage.trouble)}</p>}
        {stage.kind in text.problems && (
          <p class="problem">{text.problems[stage.kind as keyof typeof text.problems]}</p>
        )}
      </div>
      {stage.kind === 'asked' && (
        <Agreement
          url={stage.url}
          onAgree={() => void fetchNow(stage.url)}
          onCancel={() => setStage({ kind: 'none' })}
        />
      )}
    </details>
  );
}

interface AgreementProps {
  readonly url: string;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

function Agreement({ url, onAgree, onCancel }: AgreementProps) {
  const text = words.own.subscribe;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const host = hostOf(url);
  return (
    <div class="dry-run">
      <h3 ref={heading} tabIndex={-1}>
        {fill(text.ask, host)}
      </h3>
      <p>{text.terms}</p>
      <p class="row">
        <button type="button" class="action main" onClick={onAgree}>
          {fill(text.agree, host)}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {text.notNow}
        </button>
      </p>
    </div>
  );
}

function hostOf(url: string): string {
  return new URL(url).host;
}
