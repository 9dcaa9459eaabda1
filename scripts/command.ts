/** Runs npm's scripts and the programs of installed packages, on every platform alike. */
import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; 1 when the program could not be started. */
  readonly code: number;
  /** What it wrote to standard output. */
  readonly output: string;
}

export interface CommandOptions {
  /** Where its standard output goes: shown as it comes (default) or only returned. */
  readonly show?: boolean;
}

/** `npm run -s NAME`. */
export function npmRun(name: string, options?: CommandOptions): Promise<CommandResult> {
  return npm(['run', '-s', name], options);
}

/** A program of an installed package: `runProgram(['wxt', 'prepare'])`. Never downloads one. */
export function runProgram(
  [program = '', ...args]: readonly string[],
  options?: CommandOptions,
): Promise<CommandResult> {
  return npm(['exec', '-s', '--no', '--', program, ...args], options);
}

/** npm tells its children where it is; without that (started by hand) PATH has to do. */
function npm(
  args: readonly string[],
  { show = true }: CommandOptions = {},
): Promise<CommandResult> {
  const path = process.env.npm_execpath;
  const [command, all] = path ? [process.execPath, [path, ...args]] : ['npm', args];
  const child = spawn(command, all, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: !path && process.platform === 'win32',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (show) process.stdout.write(text);
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
