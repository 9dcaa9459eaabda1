import type { PlanGroup, PlanRow } from '@/core/exchange-messages';
import { routeTo } from '@/core/routes';
import type { Fetched } from '@/core/subscriptions/fetched';
import { Section } from '../settings/Section';
import { UndoNotice } from '../settings/UndoNotice';
import { fill, words } from '../words';
import { ColumnsStep } from './ColumnsStep';
import { DryRun } from './DryRun';
import { FaultList } from './FaultList';
import { ImportSources } from './ImportSources';
import type { Importing } from './use-import';

export interface ImportSectionProps {
  readonly importing: Importing;
  readonly rows: (group: PlanGroup, from: number, to: number) => Promise<readonly PlanRow[]>;
  /** The title of a glossary. */
  readonly titleOf: (id: string) => string;
  /** Addresses that are subscribed to already. */
  readonly taken: readonly string[];
  /** Asks an address that the reader has agreed to for its glossary. */
  readonly fetchFrom: (url: string) => Promise<Fetched>;
}

/** Reading a glossary in: where it comes from, what it would change, what it has changed. */
export function ImportSection(props: ImportSectionProps) {
  const { importing, taken, fetchFrom } = props;
  const text = words.own.import;
  const { stage } = importing;
  const isBusy = stage.kind === 'reading' || stage.kind === 'writing';
  return (
    <Section title={text.title} intro={text.intro}>
      {(stage.kind === 'none' || stage.kind === 'applied') && (
        <ImportSources
          onFile={importing.readFile}
          onText={importing.readText}
          taken={taken}
          onFetch={async (url) => {
            const fetched = await fetchFrom(url);
            if (fetched.kind === 'trouble') return fetched.trouble;
            if (fetched.kind === 'file') importing.readSource(url, fetched);
            return undefined;
          }}
        />
      )}
      <p role="status" class={isBusy ? undefined : 'unseen'}>
        {stage.kind === 'reading' && fill(text.reading, stage.file)}
        {stage.kind === 'writing' && fill(text.writing, stage.done, stage.all)}
      </p>
      <Stage {...props} />
    </Section>
  );
}

function Stage({ importing, rows, titleOf }: ImportSectionProps) {
  const text = words.own.import;
  const { stage, cancel } = importing;
  switch (stage.kind) {
    case 'unreadable':
      return <Trouble reason={text.unreadable} onCancel={cancel} />;
    case 'too-late':
      return <Trouble reason={text.notUndone} onCancel={cancel} />;
    case 'failed':
      return <Trouble reason={words.own.faults[stage.fault]} onCancel={cancel} />;
    case 'refused':
      return (
        <div class="dry-run" role="alert">
          <h3>{fill(text.refused, stage.file)}</h3>
          <FaultList faults={stage.faults} />
          <p>{text.refusedHint}</p>
          <p class="row">
            <button type="button" class="action" onClick={cancel}>
              {text.cancel}
            </button>
          </p>
        </div>
      );
    case 'columns':
      return (
        <ColumnsStep
          file={stage.file}
          table={stage.table}
          onColumns={importing.readColumns}
          onCancel={cancel}
        />
      );
    case 'planned':
      return (
        <DryRun
          file={stage.file}
          plan={stage.plan}
          rows={rows}
          onInto={importing.planInto}
          onApply={importing.apply}
          onCancel={cancel}
        />
      );
    case 'applied':
      return (
        <>
          <UndoNotice
            done={fill(text.done, titleOf(stage.applied.glossary), sayApplied(stage.applied))}
            undone={text.undone}
            onUndo={importing.undo}
          />
          {!stage.isUndone && (
            <p class="more">
              <a href={routeTo({ page: 'own-glossary', id: stage.applied.glossary })}>
                {fill(text.open, titleOf(stage.applied.glossary))}
              </a>
            </p>
          )}
        </>
      );
    default:
      return null;
  }
}

function Trouble({ reason, onCancel }: { readonly reason: string; readonly onCancel: () => void }) {
  return (
    <div class="dry-run" role="alert">
      <p class="problem">{reason}</p>
      <p class="row">
        <button type="button" class="action" onClick={onCancel}>
          {words.own.import.cancel}
        </button>
      </p>
    </div>
  );
}

function sayApplied({ added, changed }: { readonly added: number; readonly changed: number }) {
  const { counts } = words.own.import;
  return [added > 0 && fill(counts.added, added), changed > 0 && fill(counts.changed, changed)]
    .filter(Boolean)
    .join(words.listSeparator);
}
