/** The learned model as it is kept in `data/model.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeaningModel } from '@/core/meaning-model';
import { DATA_FOLDER } from './read-glossary';

/** Reads the model that `npm run train` wrote. */
export function readModel(): MeaningModel {
  return JSON.parse(readFileSync(join(DATA_FOLDER, 'model.json'), 'utf8')) as MeaningModel;
}
