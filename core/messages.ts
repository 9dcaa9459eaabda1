/**
 * Every message that parts of Gloss send one another, on one page. Each is sent by
 * `browser.runtime.sendMessage` (to the background) or `browser.tabs.sendMessage` (to a page), and
 * answered with the type that `Answers` names.
 */
import * as v from 'valibot';
import type { Why } from './budget';
import { type ToldFailure, toldFailure } from './failures';
import type { OwnLexicon } from './own/own-lexicon';
import { type Change, changeSchema, type PageSettings } from './reader-state';
import { recordId } from './stored';
import type { Reference, View } from './views';

/** One term of a page, as the popup lists it. */
export interface PageTerm {
  /** The entry's id; the likeliest one here, where the form has several. */
  readonly id: string;
  /** The words as they first stand on the page. */
  readonly text: string;
  /** Mentions in this frame, marked or not. */
  readonly count: number;
  /** Mentions that are marked, or will be once they come near the view. */
  readonly marks: number;
  /** Why it is marked, or why not: of all its mentions' reasons the one nearest to a mark. */
  readonly why: Why;
}

/** From a frame or one of our own pages to the background. */
export type ToBackground =
  /** A frame has started and asks whether and how to mark. */
  | { readonly type: 'start' }
  /** A frame begins to mark: it needs the style sheet with the looks of marks. */
  | { readonly type: 'style' }
  /** A card asks for what it is to show. */
  | { readonly type: 'view'; readonly reference: Reference }
  /** A page has forms with other senses: it needs what was learned of them, by the lexicon's numbers. */
  | { readonly type: 'meanings'; readonly models: readonly number[] }
  /** The pointer has come to a frame's first mark: it needs the code that opens cards. */
  | { readonly type: 'load-reader' }
  /** A frame is to find the terms of the reader's own glossaries too: it needs the code for it. */
  | { readonly type: 'load-own' }
  /** That code asks for their lexicons. */
  | { readonly type: 'own-lexicons' }
  /** The reader has changed something: a setting, a word that is known, a site that is off. */
  | { readonly type: 'change'; readonly change: Change }
  /** The glossary page is to be shown at a place of it: "#/entry/asset". */
  | { readonly type: 'open-glossary'; readonly place: string }
  /** A frame's number of marked terms has changed; the background asks all frames of the tab for theirs. */
  | { readonly type: 'counted' }
  /** One of our pages has changed the reader's own glossaries. */
  | { readonly type: 'own-changed' }
  /** The search of one of our pages lacks what is made of long own glossaries; answered when it is made. */
  | { readonly type: 'make-searches' }
  /** Something has gone wrong in a program of ours, and is to be counted. */
  | ({ readonly type: 'failed' } & ToldFailure)
  /** The reader has seen in the settings what went wrong: it is forgotten. */
  | { readonly type: 'clear-failures' };

/** From the background to every frame, or from the popup to the frames of one tab. */
export type ToPage =
  /** Something that pages need to know has changed. */
  | { readonly type: 'settings'; readonly settings: PageSettings }
  /** The popup asks for the terms; each frame answers with a `terms` message of its own. */
  | { readonly type: 'list-terms'; readonly request: string }
  /** Pages are not marked any more: the frame's script takes itself away, and leaves no trace. */
  | { readonly type: 'leave' }
  | ToReader;

/** What a frame's script hands on to the reader's program, which is brought in for it. */
export type ToReader =
  /** The popup asks to scroll to an entry's first mention and open its card. */
  | { readonly type: 'reveal'; readonly id: string }
  /** A command asks for the card of the next mark of the frame, or of the one before. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** What is selected in the frame has been looked up, and is the name of these entries. */
  | { readonly type: 'look-up'; readonly ids: readonly string[] }
  /** The side panel asks to scroll to an entry's first mention; the keyboard's focus stays with it. */
  | { readonly type: 'show'; readonly id: string }
  /** A side panel wants to hear what is in view: each frame answers as to `list-terms`, and then takes a port of this name. */
  | { readonly type: 'follow'; readonly request: string };

/** What a frame that is followed says, whenever it has changed. */
export type FrameNews =
  | {
      readonly kind: 'terms';
      readonly terms: readonly PageTerm[];
      readonly hasLeftAlone: boolean;
    }
  /** The ids of the terms that can be seen, in the order of the page, and those first mentioned there. */
  | {
      readonly kind: 'in-view';
      readonly ids: readonly string[];
      readonly firsts: readonly string[];
    };

/** From a frame to the popup. */
export interface TermsMessage {
  readonly type: 'terms';
  /** The `request` that this answers. */
  readonly request: string;
  /** In the order of the page. */
  readonly terms: readonly PageTerm[];
  /** A part of the frame never came to rest and is not followed any more. */
  readonly hasLeftAlone: boolean;
}

/** What each message to the background is answered with. */
export interface Answers {
  readonly start: PageSettings;
  readonly style: boolean;
  readonly view: View | undefined;
  /** Rows, in the order of the numbers asked for. */
  readonly meanings: readonly string[];
  readonly 'load-reader': boolean;
  readonly 'load-own': boolean;
  readonly 'own-lexicons': readonly OwnLexicon[];
  /** Whether it was taken over. */
  readonly change: boolean;
  readonly 'open-glossary': boolean;
  readonly counted: boolean;
  readonly 'own-changed': boolean;
  readonly 'make-searches': boolean;
  readonly failed: boolean;
  readonly 'clear-failures': boolean;
}

const id = recordId;
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Every message to the background, as it has to be. */
export const toBackground = v.variant('type', [
  v.object({ type: v.literal('start') }),
  v.object({ type: v.literal('style') }),
  v.object({
    type: v.literal('view'),
    reference: v.object({ kind: v.picklist(['entry', 'comparison', 'explainer']), id }),
  }),
  v.object({ type: v.literal('meanings'), models: v.pipe(v.array(index), v.maxLength(5000)) }),
  v.object({ type: v.literal('load-reader') }),
  v.object({ type: v.literal('load-own') }),
  v.object({ type: v.literal('own-lexicons') }),
  v.object({ type: v.literal('counted') }),
  v.object({ type: v.literal('own-changed') }),
  v.object({ type: v.literal('make-searches') }),
  v.object({ type: v.literal('failed'), ...toldFailure.entries }),
  v.object({ type: v.literal('clear-failures') }),
  v.object({ type: v.literal('change'), change: changeSchema }),
  v.object({
    type: v.literal('open-glossary'),
    place: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(300)),
  }),
]);

/** What arrived as a message to the background; `undefined` for anything else. */
export function readMessage(raw: unknown): ToBackground | undefined {
  const result = v.safeParse(toBackground, raw);
  return result.success ? result.output : undefined;
}
