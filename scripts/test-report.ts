import { basename, relative } from 'node:path';

/** How many tests of a step passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Each test that failed, in a line. */
  readonly faults?: readonly string[];
}

/** The part of Vitest's JSON report that we read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly ReportedFile[];
}

interface ReportedFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    /** Its own name, and that with the names of what it stands in. */
    readonly title: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

/** Whether there is a reason why a test of a file ("life.test.ts") is left out. */
export type MaySkip = (file: string, title: string) => boolean;

/**
 * What a run of Vitest came to. A file that does not load, or whose hooks fail, counts as one
 * failure; so does a test that is left out without a reason, a run without any test, or one that
 * ended badly and does not say why.
 *
 * @param code what Vitest ended with: 0 where all went well
 */
export function countOf(report: VitestReport, code: number, maySkip: MaySkip = () => false): Count {
  const faults = report.testResults.flatMap((file) => [
    ...faultsOf(file),
    ...leftOut(file, maySkip),
  ]);
  const passed = report.numPassedTests;
  const unsaid = faults.length === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unsaid ? 1 : faults.length, faults };
}

function faultsOf({ name, status, message, assertionResults }: ReportedFile): string[] {
  const file = relative(process.cwd(), name);
  const tests = assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  const unread = status === 'failed' && tests.length === 0;
  return unread ? [`${file}: ${firstLine(message)}`] : tests;
}

/** Where a file's own hooks have failed, that is its fault, and no test of it has run. */
function leftOut({ name, status, assertionResults }: ReportedFile, maySkip: MaySkip): string[] {
  if (status === 'failed') return [];
  return assertionResults
    .filter((test) => test.status !== 'passed' && !maySkip(basename(name), test.title))
    .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}: is left out`);
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
