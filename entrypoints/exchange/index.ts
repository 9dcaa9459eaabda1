/**
 * The worker that reads and writes glossary files for one of our pages: a file of 50,000 entries
 * takes seconds to read, to compare and to store, and the page goes on meanwhile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ExchangeAnswers, ExchangeQuestion } from '@/core/exchange-messages';
import { indexNames } from '@/core/own/namesakes';
import { loadGlossary } from '@/services/glossary-file';
import { readListed } from '@/services/own-store/list-rows';
import { writeBackupFile } from './back-up';
import { failing } from './failing';
import { createImport } from './import-run';
import { createRestore } from './restore-run';
import { searchIn } from './search-records';
import { writeFile } from './write-file';

interface Request {
  readonly id: number;
  readonly question: ExchangeQuestion;
}

export default defineUnlistedScript(() => {
  const run = createImport();
  const restoring = createRestore();
  addEventListener('message', ({ data: { id, question } }: MessageEvent<Request>) => {
    const onProgress = atTimes((done: number, all: number) => postMessage({ id, done, all }));
    // What nobody foresaw reaches the page as an error of the worker.
    answer(question, onProgress).then((reply) => postMessage({ id, answer: reply }), reportError);
  });

  function answer(question: ExchangeQuestion, onProgress: (done: number, all: number) => void) {
    switch (question.kind) {
      case 'read':
        return failing(() => run.read(question));
      case 'plan':
        return failing(() => run.planInto(question.into));
      case 'rows':
        return run.rows(question);
      case 'apply':
        return failing(() => run.apply(question, onProgress));
      case 'undo':
        return failing(run.undo);
      case 'write':
        return failing(() => writeFile(question));
      case 'back-up':
        return failing(() => writeBackupFile(question));
      case 'read-backup':
        return failing(() => restoring.read(question.file));
      case 'restore':
        return failing(() => restoring.restore(onProgress));
      case 'forget-backup':
        return restoring.forget();
      case 'undo-restore':
        return failing(restoring.undo);
      case 'namesakes':
        return namesakes(question.name);
      case 'records':
        return failing(() => listRecords(question));
    }
  }
});

/** ms at least from one word of how far the work is to the next: more would only keep the page busy. */
const TELLING_GAP = 200;

function atTimes(tell: (done: number, all: number) => void): typeof tell {
  let last = 0;
  return (done, all) => {
    if (Date.now() - last < TELLING_GAP) return;
    last = Date.now();
    tell(done, all);
  };
}

let namesInOurs: ReturnType<typeof indexNames> | undefined;

async function namesakes(name: string): Promise<ExchangeAnswers['namesakes']> {
  namesInOurs ??= indexNames(await loadGlossary());
  const entries = namesInOurs(name).map(({ id, headword, definition }) => ({
    id,
    headword,
    definition,
  }));
  return { kind: 'namesakes', entries };
}

type RecordsQuestion = Extract<ExchangeQuestion, { kind: 'records' }>;

async function listRecords({ glossary, query, count }: RecordsQuestion) {
  const isAll = query.trim() === '';
  const list = isAll
    ? await readListed(glossary, count)
    : (await searchIn(glossary))?.(query, count);
  return list ?? ({ kind: 'failed', fault: 'gone' } as const);
}
