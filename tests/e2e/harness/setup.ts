/** Runs before each test of every file: skips, by name, what this run's engine cannot have. */
import { basename } from 'node:path';
import { beforeEach } from 'vitest';
import { engine, reasonToSkip } from './engines';

beforeEach(({ task, skip }) => {
  const reason = reasonToSkip(engine, basename(task.file.name), task.name);
  if (reason) skip(reason);
});
