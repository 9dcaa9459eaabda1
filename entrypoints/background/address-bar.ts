/** The address bar after our keyword: suggestions as one types, and where a choice leads. */
import { browser } from 'wxt/browser';
import { fill, words } from '@/components/words';
import {
  escapeXml,
  plainDescription,
  type Suggestion,
  suggestionsFor,
  xmlDescription,
} from '@/core/address-bar';
import { placeOfLookUp } from '@/core/look-up';
import { favouritesOf } from '@/core/reader-words';
import { loadReader } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import { viewOf } from '../own/viewing';
import { lookUpAnywhere, search } from './search';

/** Rows that browsers show below the typed text. */
const ROWS = 6;

/** Answers the address bar from now on. */
export function listenToAddressBar(): void {
  browser.omnibox.onInputStarted.addListener(() => void showHint());
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(text).then((found) => {
      describe(text);
      suggest(found.map(({ content, ...row }) => ({ content, description: inMarkup(row) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text, where) => void open(text, where));
}

async function showHint(): Promise<void> {
  speakTo((await loadReader()).settings);
  browser.omnibox.setDefaultSuggestion({ description: inText(words.addressBarHint) });
}

/** The first row is the typed text's own. */
function describe(text: string): void {
  const line = text.trim() ? fill(words.addressBarSearch, text.trim()) : words.addressBarHint;
  browser.omnibox.setDefaultSuggestion({ description: inText(line) });
}

async function suggestions(text: string): Promise<Suggestion[]> {
  const [find, { words: own }] = await Promise.all([search(), loadReader()]);
  const { results, suggestions } = find(text, { limit: ROWS, ...favouritesOf(own) });
  const definitions = await definitionsOf([...results, ...suggestions]);
  return suggestionsFor({ results, suggestions }, (id) => definitions.get(id));
}

async function definitionsOf(
  records: readonly { readonly kind: string; readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = records.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : []));
  const views = await Promise.all(ids.map((id) => viewOf({ kind: 'entry', id })));
  return new Map(
    views.flatMap((view) =>
      view?.kind === 'entry' ? [[view.entry.id, view.entry.definition]] : [],
    ),
  );
}

type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens a suggestion that was chosen, or what was typed: an entry of that name, else the search. */
async function open(text: string, where: `${Where}`): Promise<void> {
  const chosen = (await suggestions(nameIn(text))).find(({ content }) => content === text);
  const place = chosen?.place ?? placeOfLookUp(await lookUpAnywhere(text));
  const url = browser.runtime.getURL(`/glossary.html${place}` as never);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** The part of a suggestion that finds it again. */
function nameIn(content: string): string {
  return content.split(' · ', 1)[0] ?? content;
}

/** Chrome reads descriptions as XML, Firefox as they are. */
function inMarkup(row: Omit<Suggestion, 'content'>): string {
  return import.meta.env.FIREFOX ? plainDescription(row) : xmlDescription(row);
}

function inText(text: string): string {
  return import.meta.env.FIREFOX ? text : escapeXml(text);
}
