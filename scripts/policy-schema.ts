/**
 * The schema of the managed storage, in the part of JSON Schema that Chromium's policies know:
 * browsers show administrators from it what they can lay down. Made from what `core/policy.ts` reads.
 */
import { LOCKABLE } from '@/core/policy';
import {
  AMOUNTS,
  DELAY,
  LANGUAGES,
  LEVELS,
  MARK_STYLES,
  TEXT_SIZES,
  THEMES,
  TRIGGERS,
} from '@/core/settings';
import { FIELDS } from '@/data/glossary';

const choice = (title: string, options: readonly string[]) => ({
  title,
  type: 'string',
  enum: options,
});
const choices = (title: string, options: readonly string[]) => ({
  title,
  type: 'array',
  items: { type: 'string', enum: options },
});
const names = (title: string) => ({ title, type: 'array', items: { type: 'string' } });

const SETTINGS = {
  amount: choice('How many terms are marked', AMOUNTS),
  style: choice('How a mark looks', MARK_STYLES),
  lookUpOnly: {
    title: 'No page is read or marked: terms are looked up by menu, search and address bar',
    type: 'boolean',
  },
  trigger: choice('What opens a card', TRIGGERS),
  delay: {
    title: 'Milliseconds at rest before a card opens',
    type: 'integer',
    minimum: DELAY.least,
    maximum: DELAY.most,
  },
  inLinks: { title: 'Terms in links open a card', type: 'boolean' },
  theme: choice('Theme', THEMES),
  textSize: choice('Text size', TEXT_SIZES),
  language: choice('Language of Gloss', LANGUAGES),
  sync: { title: "Kept the same through the browser's own account", type: 'boolean' },
  fieldsOff: choices('Fields whose terms are not marked', Object.keys(FIELDS)),
  levelsOff: choices('Levels whose terms are not marked', LEVELS),
  sitesOff: names('Host names on which Gloss stays silent until the reader decides'),
};

const POLICY = {
  type: 'object',
  properties: {
    organization: { title: 'The organisation, as its readers know it', type: 'string' },
    settings: {
      title: 'Settings that stand until the reader chooses',
      type: 'object',
      properties: SETTINGS,
    },
    locked: choices('Settings that the reader cannot change', LOCKABLE),
    subscriptions: {
      title: 'Glossaries that are fetched daily from https addresses',
      type: 'array',
      items: {
        type: 'object',
        properties: { url: { type: 'string' }, title: { type: 'string' } },
        required: ['url'],
      },
    },
    glossaries: names('Glossaries in the format Gloss JSON, each as one text'),
  },
};

/** The schema's text, as it ships in the extension. */
export function policySchemaText(): string {
  return `${JSON.stringify(POLICY, null, 2)}\n`;
}
