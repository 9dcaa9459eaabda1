/**
 * What an administrator has laid down for all browsers of an organisation, by the browser's managed
 * storage: glossaries that are there from the first day, settings that stand until the reader
 * chooses, and settings that the reader cannot choose.
 */
import * as v from 'valibot';
import { type Fault, faultOf } from './faults';
import { NEW_READER, type ReaderState } from './reader-state';
import { type ChosenSettings, DEFAULT_SETTINGS, type Settings, someSettings } from './settings';
import { readAddress } from './subscriptions/address';

/** Settings that a policy may lock: all that are one value. Sites stay the reader's own affair. */
export const LOCKABLE = [
  'amount',
  'style',
  'lookUpOnly',
  'trigger',
  'delay',
  'inLinks',
  'theme',
  'textSize',
  'language',
  'sync',
  'fieldsOff',
  'levelsOff',
] as const satisfies readonly (keyof Settings)[];

export type Lockable = (typeof LOCKABLE)[number];

const title = v.pipe(v.string(), v.trim(), v.maxLength(200));

const policySchema = v.strictObject({
  /** Who has laid this down, as readers know it: "Acme Ltd". */
  organization: v.optional(title, ''),
  /** Settings as they are until the reader chooses. */
  settings: v.optional(someSettings, {}),
  /** Names of settings that stay as the policy has them. */
  locked: v.optional(v.array(v.picklist(LOCKABLE)), []),
  /** Glossaries to fetch, as subscriptions that the reader cannot end. */
  subscriptions: v.optional(
    v.array(
      v.strictObject({
        url: v.pipe(
          v.string(),
          v.check((url) => readAddress(url).kind === 'sound'),
        ),
        title: v.optional(title, ''),
      }),
    ),
    [],
  ),
  /** Glossaries in Gloss JSON, each as a text. */
  glossaries: v.optional(v.array(v.pipe(v.string(), v.maxLength(10_485_760))), []),
});

export type Policy = v.InferOutput<typeof policySchema>;

export const NO_POLICY: Policy = v.parse(policySchema, {});

export interface PolicyReading {
  readonly policy: Policy;
  /** What is wrong in it. A policy with faults holds where it is sound. */
  readonly faults: readonly Fault[];
}

/** A policy as the browser hands it over; parts with faults are left out and named. */
export function readPolicy(raw: unknown): PolicyReading {
  if (typeof raw !== 'object' || raw === null) return { policy: NO_POLICY, faults: [] };
  const faults: Fault[] = [];
  let rest: Record<string, unknown> = { ...raw };
  // Each round leaves out the parts that are unsound, by the name at the top of their path.
  for (;;) {
    const result = v.safeParse(policySchema, rest);
    if (result.success) return { policy: result.output, faults };
    faults.push(...result.issues.map(faultOf));
    const unsound = new Set(result.issues.map(({ path }) => String(path?.[0].key)));
    const sound = Object.entries(rest).filter(([name]) => !unsound.has(name));
    if (sound.length === Object.keys(rest).length) return { policy: NO_POLICY, faults };
    rest = Object.fromEntries(sound);
  }
}

/** The settings that hold: what the reader has chosen over the policy's, over ours; locked ones never the reader's. */
export function governed(chosen: ChosenSettings, { settings: given, locked }: Policy): Settings {
  const free = Object.entries(chosen).filter(([name]) => !isLocked(locked, name));
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries([...set, ...free]) };
}

/** What a reader begins with: of settings, what the policy gives, and ours where it says nothing. */
export function newReaderUnder(policy: Policy): ReaderState {
  return { ...NEW_READER, settings: governed({}, policy) };
}

function isLocked(locked: readonly string[], name: string): boolean {
  return locked.includes(name);
}
