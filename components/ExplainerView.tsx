import type * as views from '@/core/views';
import { EntryLinks } from './EntryLinks';
import { SectionHeading, Title } from './Heading';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, words } from './words';

export interface ExplainerViewProps {
  readonly view: views.ExplainerView;
  /** The id that the heading gets, so that a dialog can be labelled by it. */
  readonly titleId: string;
  readonly onOpen: (reference: views.Reference) => void;
}

/** A longer piece, its terms linked where they stand and listed at the end. */
export function ExplainerView({ view, titleId, onOpen }: ExplainerViewProps) {
  const parts = (block: views.ExplainerBlock) =>
    block.parts.map((part) =>
      part.kind === 'text' ? (
        part.text
      ) : (
        <Opener class="link" to={{ kind: 'entry', id: part.entry.id }} onOpen={onOpen}>
          {part.text}
        </Opener>
      ),
    );
  return (
    <article class="explainer">
      <Title id={titleId}>{view.title}</Title>
      {view.blocks.map((block, index) =>
        block.kind === 'heading' ? (
          <SectionHeading key={index} lang={CONTENT_LANGUAGE}>
            {parts(block)}
          </SectionHeading>
        ) : (
          <p key={index} lang={CONTENT_LANGUAGE}>
            {parts(block)}
          </p>
        ),
      )}
      <EntryLinks title={words.termsHere} entries={view.entries} onOpen={onOpen} />
    </article>
  );
}
