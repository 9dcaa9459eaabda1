/** Writes all that Gloss keeps of its reader as one file. */
import { writeBackup } from '@/core/backup';
import { LARGEST_BACKUP } from '@/core/backup-file';
import { backUp } from '@/core/backup-glossaries';
import { FORMAT_FACTS } from '@/core/exchange/format-facts';
import type { ExchangeAnswers, ExchangeQuestion } from '@/core/exchange-messages';
import { listOwn, readOwn } from '@/services/own-glossaries';

/** The file, or that it would be too long to be read again. */
export async function writeBackupFile({
  state,
  written,
}: Extract<ExchangeQuestion, { kind: 'back-up' }>): Promise<ExchangeAnswers['back-up']> {
  const glossaries: object[] = [];
  for (const { id } of await listOwn()) {
    const own = await readOwn(id);
    const backedUp = own && backUp(own);
    if (backedUp) glossaries.push(backedUp);
  }
  const text = textOf(() => writeBackup(state, written, glossaries));
  const content = new Blob([text], { type: FORMAT_FACTS.json.mediaType });
  return text === '' || content.size > LARGEST_BACKUP
    ? { kind: 'too-long' }
    : { kind: 'written', content };
}

/** Nothing where it would be longer than the browser's texts can be. */
function textOf(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
