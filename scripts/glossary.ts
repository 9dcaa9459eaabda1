/**
 * `npm run glossary`: checks the glossary and prints its state.
 * `npm run glossary -- --only FIELD` names only the faults of that field's files.
 * `npm run glossary -- --names FILE…` prints what of lists of names is covered, and what is missing most.
 * `npm run glossary -- --sample N [--seed N]` prints records drawn at random, to be read.
 */
import { type Fault, LIMITS } from '@/core/check/fault';
import { readingGrade } from '@/core/check/reading-grade';
import { checkGlossary, headwordSet } from '@/core/check-glossary';
import { FIELDS, type Glossary } from '@/data/glossary';
import { coverageOf } from './coverage';
import { sampleOf } from './glossary-sample';
import { GlossaryFileError, readGlossary } from './read-glossary';
import { UsageError } from './usage-error';

function main(): void {
  const only = optionOf('--only');
  const sample = optionOf('--sample');
  if (only !== undefined && !Object.hasOwn(FIELDS, only)) {
    console.error(`“${only}” is no field; fields are ${Object.keys(FIELDS).join(', ')}`);
    process.exit(2);
  }
  const { glossary, fileOf } = readGlossary();
  if (sample !== undefined) {
    const seed = Number(optionOf('--seed') ?? 1);
    console.log(JSON.stringify(sampleOf(glossary, Number(sample), seed), null, 2));
    return;
  }
  const faults = checkGlossary(glossary)
    .map((fault) => ({ ...fault, file: fileOfRecord(fault, fileOf) }))
    .filter((fault) => !only || fault.file.includes(`/${only}.json`));
  for (const { file, record, field, problem } of faults)
    console.log(`${file}: ${record}: ${field}: ${problem}`);
  printState(glossary);
  for (const path of listPaths()) for (const line of coverageOf(path, glossary)) console.log(line);
  const medianFaults = medians(glossary);
  for (const problem of medianFaults) console.log(problem);
  console.log(`${faults.length + medianFaults.length} faults`);
  process.exitCode = faults.length + medianFaults.length > 0 ? 1 : 0;
}

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The paths after `--names`. */
function listPaths(): string[] {
  const at = process.argv.indexOf('--names');
  return at < 0 ? [] : process.argv.slice(at + 1).filter((word) => !word.startsWith('--'));
}

function fileOfRecord(fault: Fault, fileOf: ReadonlyMap<string, string>): string {
  const kinds = ['entry', 'comparison', 'explainer'];
  return kinds.map((kind) => fileOf.get(`${kind}:${fault.record}`)).find(Boolean) ?? 'data';
}

function printState({ entries, comparisons, explainers }: Glossary): void {
  for (const [field, name] of Object.entries(FIELDS)) {
    const own = entries.filter((entry) => entry.field === field);
    const levels = ['everyday', 'core', 'specialist'].map(
      (level) => `${own.filter((entry) => entry.level === level).length} ${level}`,
    );
    if (own.length > 0)
      console.log(`${name.padEnd(28)} ${String(own.length).padStart(5)}   ${levels.join(', ')}`);
  }
  console.log(
    `${entries.length} entries, ${comparisons.length} comparisons, ${explainers.length} explainers`,
  );
}

function medians(glossary: Glossary): string[] {
  const easy = headwordSet(glossary);
  const grade = (texts: string[]) => median(texts.map((text) => readingGrade(text, easy)));
  const definitions = grade(glossary.entries.map((entry) => entry.definition));
  const plain = grade(glossary.entries.flatMap((entry) => entry.plain ?? []));
  console.log(
    `reading grade, median: definitions ${definitions.toFixed(1)}, plain words ${plain.toFixed(1)}`,
  );
  return [
    ...(definitions > LIMITS.medianDefinitionGrade
      ? [
          `definitions read at grade ${definitions.toFixed(1)} in the median; at most ${LIMITS.medianDefinitionGrade}`,
        ]
      : []),
    ...(plain > LIMITS.medianPlainGrade
      ? [
          `plain words read at grade ${plain.toFixed(1)} in the median; at most ${LIMITS.medianPlainGrade}`,
        ]
      : []),
  ];
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

try {
  main();
} catch (error) {
  if (!(error instanceof GlossaryFileError || error instanceof UsageError)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
