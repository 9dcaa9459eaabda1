/**
 * Runs before each test of every file: skips, by name, what this run's engine cannot have. A file
 * fails where any of its browsers has asked something of the world outside.
 */
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { engine, reasonToSkip } from './engines';
import { openOutside, takeAsked } from './outside';

beforeAll(async () => {
  const close = await openOutside();
  return close;
});

// Runs after the file's own, and so when its browsers have been closed.
afterAll(() => {
  expect(takeAsked(), 'requests to the world outside').toEqual([]);
});

beforeEach(({ task, skip }) => {
  const reason = reasonToSkip(engine, basename(task.file.name), task.name);
  if (reason) skip(reason);
});
