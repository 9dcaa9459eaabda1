import { useId, useRef, useState } from 'preact/hooks';
import { readSite } from '@/core/site-name';
import { fill, words } from '../words';
import { RemovableList } from './RemovableList';
import { Section } from './Section';

export interface SitesSectionProps {
  readonly sites: readonly string[];
  /** Switches Gloss off on a site, or on again; resolves to whether it was done. */
  readonly onSite: (site: string, off: boolean) => Promise<boolean>;
}

/** The sites on which Gloss is off. */
export function SitesSection({ sites, onSite }: SitesSectionProps) {
  const text = words.settings.sites;
  return (
    <Section title={text.title} intro={sites.length > 0 ? text.intro : text.none}>
      <RemovableList
        label={text.title}
        items={sites}
        keyOf={(site) => site}
        nameOf={(site) => site}
        order={(a, b) => a.localeCompare(b)}
        draw={(site) => site}
        onRemove={(site) => onSite(site, false)}
        onUndo={(site) => onSite(site, true)}
      />
      <AddSite sites={sites} onAdd={(site) => onSite(site, true)} />
    </Section>
  );
}

interface AddSiteProps {
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => Promise<boolean>;
}

function AddSite({ sites, onAdd }: AddSiteProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const text = words.settings.sites;

  async function add(event: Event) {
    event.preventDefault();
    const reading = readSite(typed);
    const isNew = reading.kind === 'site' && !sites.includes(reading.site);
    setAnswer(isNew ? undefined : { kind: 'problem', reading, typed: typed.trim() });
    if (!isNew) return field.current?.focus();
    if (!(await onAdd(reading.site))) return undefined;
    setTyped('');
    setAnswer({ kind: 'added', site: reading.site });
    return field.current?.focus();
  }
  const said = answer && isStillSo(answer, sites) ? answer : undefined;

  return (
    <form class="add" noValidate onSubmit={add}>
      <label for={id}>{text.add}</label>
      <div class="row">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={said?.kind === 'problem'}
          aria-describedby={`${id}-hint ${id}-said`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action">
          {text.addButton}
        </button>
      </div>
      <p class="quiet hint" id={`${id}-hint`}>
        {text.addHint}
      </p>
      <p class={said?.kind === 'problem' ? 'problem' : 'done'} id={`${id}-said`} role="status">
        {said?.kind === 'problem' && sayProblem(said.reading, said.typed)}
        {said?.kind === 'added' && fill(text.added, said.site)}
      </p>
    </form>
  );
}

/** What came of what was typed. */
type Answer =
  | { readonly kind: 'added'; readonly site: string }
  | {
      readonly kind: 'problem';
      readonly reading: ReturnType<typeof readSite>;
      readonly typed: string;
    };

/** A site of which something was said may have been taken off the list since. */
function isStillSo(answer: Answer, sites: readonly string[]): boolean {
  if (answer.kind === 'added') return sites.includes(answer.site);
  return answer.reading.kind !== 'site' || sites.includes(answer.reading.site);
}

/** Why what was typed is not added; a site that could be read is there already. */
function sayProblem(reading: ReturnType<typeof readSite>, typed: string): string {
  const { problems } = words.settings.sites;
  if (reading.kind === 'site') return fill(problems.known, reading.site);
  return fill(problems[reading.kind], typed);
}
