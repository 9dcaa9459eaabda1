import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { governed, LOCKABLE, NO_POLICY, readPolicy } from '@/core/policy';
import { DEFAULT_SETTINGS, readChosen } from '@/core/settings';
import { FIELDS } from '@/data/glossary';
import { policySchemaText } from '@/scripts/policy-schema';
import { POLICY_SCHEMA } from '@/scripts/schemas';

const ACME = {
  organization: 'Acme Ltd',
  settings: { amount: 'more', theme: 'dark' },
  locked: ['theme', 'style'],
};

describe('a policy', () => {
  it.each([
    ['nothing was laid down', undefined],
    ['nothing was laid down in Chrome', {}],
    ['it is no group', 'Acme'],
    ['it is a list', []],
  ])('rules nothing where %s', (_, raw) => {
    expect(readPolicy(raw).policy).toEqual(NO_POLICY);
  });

  it('is read whole', () => {
    expect(readPolicy(ACME)).toEqual({
      policy: { ...ACME, subscriptions: [], glossaries: [] },
      faults: [],
    });
  });

  it('names what is faulty, and holds where it is sound', () => {
    const { policy, faults } = readPolicy({
      ...ACME,
      settings: { amount: 'lots' },
      subscriptions: [{ url: 'http://acme.example/terms.csv' }],
      colour: 'red',
    });
    expect(faults.map(({ path }) => path)).toEqual([
      'settings.amount',
      'subscriptions[0].url',
      'colour',
    ]);
    expect(policy).toEqual({
      organization: 'Acme Ltd',
      settings: {},
      locked: ['theme', 'style'],
      subscriptions: [],
      glossaries: [],
    });
  });

  const { policy } = readPolicy(ACME);

  it.each([
    ['stands until the reader chooses', {}, 'amount', 'more'],
    ['gives way to what the reader chooses', { amount: 'fewest' }, 'amount', 'fewest'],
    [
      'gives way even to our own default, once chosen',
      { amount: 'balanced' },
      'amount',
      'balanced',
    ],
    ['holds what it locks', { theme: 'light' }, 'theme', 'dark'],
    ['locks a setting that it does not set at its default', { style: 'tint' }, 'style', 'dotted'],
    ['leaves other settings alone', { delay: 700 }, 'delay', 700],
  ] as const)('%s', (_, chosen, name, value) => {
    expect(governed(chosen, policy)[name]).toBe(value);
  });

  it('is none: what is chosen over the defaults holds', () => {
    expect(governed({ delay: 700 }, NO_POLICY)).toEqual({ ...DEFAULT_SETTINGS, delay: 700 });
  });
});

describe('what a reader has chosen', () => {
  it.each([
    [{ version: 1, theme: 'dark' }, { theme: 'dark' }],
    [{ version: 1, theme: 'mauve', delay: 700 }, { delay: 700 }],
    [{ version: 1, sitesOff: ['a.example', 7] }, { sitesOff: ['a.example'] }],
    [{ version: 9, theme: 'dark' }, {}],
    [undefined, {}],
  ])('is what sound values say: %j', (stored, chosen) => {
    expect(readChosen(stored)).toEqual(chosen);
  });
});

describe('the schema for administrators', () => {
  const schema = JSON.parse(policySchemaText());

  it('ships as it is made', () => {
    expect(readFileSync(POLICY_SCHEMA, 'utf8')).toBe(policySchemaText());
  });

  it('knows each part of a policy and each setting', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
    const { version: _version, ...settings } = DEFAULT_SETTINGS;
    expect(Object.keys(schema.properties.settings.properties).sort()).toEqual(
      Object.keys(settings).sort(),
    );
    expect(schema.properties.locked.items.enum).toEqual(LOCKABLE);
    expect(schema.properties.settings.properties.fieldsOff.items.enum).toEqual(Object.keys(FIELDS));
  });
});
