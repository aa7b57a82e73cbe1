import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the built program as a process of its own, without colours and without what the environment configures. */
export function start(
  args: readonly string[],
  { cwd, environment = {} }: Call,
): ChildProcessWithoutNullStreams {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run "npm run build" first');
  const env = { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment };
  return spawn(process.execPath, [MAIN, ...args], { cwd, env });
}

/** Waits for the end of a started program. */
export function finish(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      done({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
}

export async function crossclaim(args: readonly string[], call: Call): Promise<Outcome> {
  const child = start(args, call);
  child.stdin.end(call.input ?? '');
  return finish(child);
}
