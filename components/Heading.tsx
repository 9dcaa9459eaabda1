import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { CONTENT_LANGUAGE } from './words';

/**
 * The level of a view's title: 2 under the heading of card or popup; 1 where the view is a page of
 * its own. Its sections stand one level below.
 */
export const TitleLevel = createContext<1 | 2>(2);

export interface TitleProps {
  /** So that a dialog can be labelled by it. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** The title of a view. It can take the focus when the view takes the place of another. */
export function Title({ id, children }: TitleProps) {
  const Heading = useContext(TitleLevel) === 1 ? 'h1' : 'h2';
  return (
    <Heading id={id} tabIndex={-1} lang={CONTENT_LANGUAGE}>
      {children}
    </Heading>
  );
}

export interface SectionHeadingProps {
  /** Where it is not ours but the glossary's. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** The heading of a section of a view. */
export function SectionHeading({ lang, children }: SectionHeadingProps) {
  const Heading = useContext(TitleLevel) === 1 ? 'h2' : 'h3';
  return <Heading lang={lang}>{children}</Heading>;
}
