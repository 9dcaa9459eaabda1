/** Puts the glossaries in place that stand in an organisation's policy as texts. */
import { readGlossaryFile } from '@/core/exchange/read-file';
import { updateOf } from '@/core/subscriptions/update';
import { listOwn, readOwn, removeOwn } from '@/services/own-glossaries';
import { addOwn, importInto } from '@/services/own-store/import-records';

/** Brings them to what the texts say; they are told apart by their titles. Those without a text go. */
export async function placeTexts(texts: readonly string[]): Promise<void> {
  const heads = await listOwn();
  const laidDown = heads.filter(({ from }) => from.kind === 'policy' && !from.url);
  const named = new Set<string>();
  for (const text of texts) {
    const reading = readGlossaryFile(text, { file: 'policy.json', format: 'json' });
    if (reading.kind !== 'read') continue;
    const { title, version } = reading.glossary;
    named.add(title);
    const id =
      laidDown.find((head) => head.title === title)?.id ??
      (await addOwn({ title, from: { kind: 'policy' } })).glossary;
    const own = await readOwn(id);
    const update = own && updateOf(own.records, reading, own.edited, true);
    if (update?.kind === 'changes') await importInto(id, update.changes, { about: { version } });
  }
  for (const { id, title } of laidDown) if (!named.has(title)) await removeOwn(id);
}
