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
import { lookUp, placeOfLookUp } from '@/core/look-up';
import { loadGlossary } from '@/services/glossary-file';
import { loadReader } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import { names, search } from './search';

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
  const [find, { entries }] = await Promise.all([search(), loadGlossary()]);
  const definitions = new Map(entries.map(({ id, definition }) => [id, definition]));
  return suggestionsFor(find(text, { limit: ROWS }), (id) => definitions.get(id));
}

type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens a suggestion that was chosen, or what was typed: an entry of that name, else the search. */
async function open(text: string, where: `${Where}`): Promise<void> {
  const chosen = (await suggestions(nameIn(text))).find(({ content }) => content === text);
  const place = chosen?.place ?? placeOfLookUp(lookUp(text, await names()));
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
