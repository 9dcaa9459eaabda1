/** The built extension, made first where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDER = '.output/chrome-mv3';

/** The extension's folder. What was built earlier is taken as it is. */
export function builtExtension(): string {
  if (!existsSync(`${FOLDER}/manifest.json`)) {
    execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return FOLDER;
}
