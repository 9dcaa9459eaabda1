/**
 * Keeps the glossaries that come from elsewhere: looks once a day for new versions of those with an
 * address, and has those in place that the reader's organisation has laid down.
 */
import { browser } from 'wxt/browser';
import { policySteps } from '@/core/own/policy-glossaries';
import { isDue } from '@/core/subscriptions/check';
import { sourceOf } from '@/core/subscriptions/source';
import type { SourceWork } from '@/core/subscriptions/work';
import { workInHiddenPage } from '@/services/hidden-page';
import { listOwn, removeOwn } from '@/services/own-glossaries';
import { addOwn } from '@/services/own-store/import-records';
import { loadPolicy, onPolicyChange } from '@/services/reader-store';
import { showLearned } from './changes';
import { tellFailure } from './failures';

const ALARM = 'sources';
const PAGE = 'sources.html';
/** ms from now at least: alarms come no more often. */
const SOONEST = 60_000;

/** Looks when the clock rings; follows the policy whenever the browser or Gloss starts, or it changes. */
export function keepSources(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void inTurn(checkDue);
  });
  const follow = () => void inTurn(followPolicy);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  onPolicyChange(() => {
    void showLearned();
    follow();
  });
}

/** One alarm for the check that comes first; none where nothing has an address. */
export async function setClock(): Promise<void> {
  const times = (await listOwn())
    .filter(({ from, isOn }) => isOn && sourceOf(from))
    .map(({ from }) => sourceOf(from)?.check?.nextAt ?? 0);
  if (times.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  await browser.alarms.create(ALARM, { when: Math.max(Date.now() + SOONEST, Math.min(...times)) });
}

let turn: Promise<unknown> = Promise.resolve();

/** One piece of work after another; one that fails is tried again at the next start. */
function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  turn = turn.then(work).catch(tellFailure);
  return turn;
}

async function checkDue(texts?: readonly string[]): Promise<void> {
  const due = (await listOwn())
    .filter(({ from, isOn }) => isOn && sourceOf(from) && isDue(sourceOf(from)?.check, Date.now()))
    .map(({ id }) => id);
  if (due.length > 0 || texts) {
    const work: SourceWork = { type: 'source-work', due, ...(texts && { texts: [...texts] }) };
    await workInHiddenPage(PAGE, work);
  }
  await setClock();
}

async function followPolicy(): Promise<void> {
  const { policy } = await loadPolicy();
  const heads = await listOwn();
  const { added, removed } = policySteps(policy, heads);
  for (const { url, title } of added) await addOwn({ title, from: { kind: 'policy', url } });
  for (const id of removed) await removeOwn(id);
  const hasTexts = heads.some(({ from }) => from.kind === 'policy' && !from.url);
  await checkDue(hasTexts || policy.glossaries.length > 0 ? policy.glossaries : undefined);
}
