/** The address that a glossary comes from, where it comes from one. */
import type { Origin } from '../own/own-glossary';
import { readAddress } from './address';
import type { Agreed, Check } from './check';

export interface Source extends Agreed {
  readonly url: string;
  readonly check?: Check | undefined;
}

/** Nothing where a glossary is written by hand or read from a file. */
export function sourceOf(from: Origin): Source | undefined {
  if (from.kind === 'subscription') return { ...from.agreed, url: from.url, check: from.check };
  if (from.kind !== 'policy' || !from.url) return undefined;
  const address = readAddress(from.url);
  // Who lays down an address agrees to its origin.
  return address.kind === 'sound' ? { ...address, check: from.check } : undefined;
}

/** The same origin with what the last check has found. */
export function withCheck(from: Origin, check: Check): Origin {
  return from.kind === 'subscription' || from.kind === 'policy' ? { ...from, check } : from;
}
