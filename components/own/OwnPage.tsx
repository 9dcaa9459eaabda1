import { useState } from 'preact/hooks';
import type { OwnHead, StoreFault } from '@/core/own/own-glossary';
import { routeTo } from '@/core/routes';
import { PageHeading } from '../glossary/PageHeading';
import { Section } from '../settings/Section';
import { words } from '../words';
import { ExportSection, type ExportSectionProps } from './ExportSection';
import { GlossaryList, type GlossaryListProps } from './GlossaryList';
import { ImportSection, type ImportSectionProps } from './ImportSection';
import { useDrop } from './use-drop';

export interface OwnPageProps
  extends Omit<GlossaryListProps, 'heads' | 'onExport'>,
    Omit<ImportSectionProps, 'titleOf' | 'taken'>,
    Pick<ExportSectionProps, 'saved' | 'onExport'> {
  /** `undefined` until they are at hand. */
  readonly heads: readonly OwnHead[] | undefined;
  /** What the store could not do last. */
  readonly fault: StoreFault | undefined;
}

/** All glossaries: which there are, reading more in, and writing them out. */
export function OwnPage(props: OwnPageProps) {
  const { heads = [], fault, importing } = props;
  const text = words.own;
  const [what, setWhat] = useState('all');
  const isOver = useDrop(importing.readFile);
  const titleOf = (id: string) => heads.find((head) => head.id === id)?.title ?? id;

  function exportOne(id: string) {
    setWhat(`one:${id}`);
    document.querySelector<HTMLElement>('.export-what')?.focus();
  }

  return (
    <div class="settings own">
      <PageHeading hint={text.intro}>{text.title}</PageHeading>
      <p class="problem" role="alert">
        {fault && text.faults[fault]}
      </p>
      <Section title={text.list.section}>
        <p class="row">
          <a class="action main" href={routeTo({ page: 'write', term: '' })}>
            {text.write}
          </a>
          <a class="action" href={routeTo({ page: 'write-comparison', id: '' })}>
            {text.writeComparison}
          </a>
        </p>
        {props.heads && <GlossaryList {...props} heads={heads} onExport={exportOne} />}
      </Section>
      <ImportSection
        importing={importing}
        rows={props.rows}
        titleOf={titleOf}
        taken={heads.flatMap(({ from }) => ('url' in from && from.url ? [from.url] : []))}
        fetchFrom={props.fetchFrom}
      />
      <ExportSection {...props} heads={heads} what={what} onWhat={setWhat} />
      {isOver && <p class="drop-here">{text.import.drop}</p>}
    </div>
  );
}
