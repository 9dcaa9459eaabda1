/** Gloss JSON: the only form in which nothing is lost. */
import type { Glossary } from '@/data/glossary';
import { exportGlossary } from '../export-glossary';

/** The glossary as a document in the exchange format. */
export function writeJson(glossary: Glossary): string {
  return `${JSON.stringify(exportGlossary(glossary), null, 2)}\n`;
}
