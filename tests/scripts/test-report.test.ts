import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOf, type VitestReport } from '@/scripts/test-report';

const PASSING = {
  status: 'passed',
  title: 'opens',
  fullName: 'card opens',
  failureMessages: [],
};
const FAILING = {
  status: 'failed',
  title: 'closes',
  fullName: 'card closes',
  failureMessages: ['Error: expected 1 to be 0\n    at card.test.ts:3'],
};

function report(passed: number, ...files: Partial<VitestReport['testResults'][number]>[]) {
  const name = resolve('tests/e2e/card.test.ts');
  const whole = { name, status: 'passed', message: '', assertionResults: [PASSING] };
  return { numPassedTests: passed, testResults: files.map((file) => ({ ...whole, ...file })) };
}

describe('what a run of tests came to', () => {
  it('counts what passed, and has no faults where all did', () => {
    expect(countOf(report(1, {}), 0)).toEqual({ passed: 1, failed: 0, faults: [] });
  });

  it('names each test that failed, with its file and the first line of why', () => {
    const file = { status: 'failed', assertionResults: [PASSING, FAILING] };
    expect(countOf(report(1, file), 1)).toEqual({
      passed: 1,
      failed: 1,
      faults: ['tests/e2e/card.test.ts: card closes: Error: expected 1 to be 0'],
    });
  });

  it.each([
    ['does not load', []],
    ['fails after its tests', [PASSING]],
  ])('counts a file that %s as one failure', (_, assertionResults) => {
    const file = { status: 'failed', message: 'No such module\nat x', assertionResults };
    expect(countOf(report(1, {}, file), 1)).toEqual({
      passed: 1,
      failed: 1,
      faults: ['tests/e2e/card.test.ts: No such module'],
    });
  });

  it('counts a test that is left out without a reason as failed', () => {
    const skipped = { ...PASSING, status: 'skipped' };
    const run = report(1, { assertionResults: [PASSING, skipped] });
    expect(countOf(run, 0).faults).toEqual(['tests/e2e/card.test.ts: card opens: is left out']);
    const maySkip = (file: string, title: string) => file === 'card.test.ts' && title === 'opens';
    expect(countOf(run, 0, maySkip).faults).toEqual([]);
  });

  it.each([
    ['without any test', report(0), 0],
    ['that ended badly without saying why', report(1, {}), 1],
  ])('counts a run %s as failed', (_, run, code) => {
    expect(countOf(run, code).failed).toBe(1);
  });
});
