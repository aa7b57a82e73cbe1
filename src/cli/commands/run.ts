import { run } from '../../pipeline/run.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-codes.ts';
import { createProgressBar } from '../progress.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk } from '../talk.ts';

/** Articles in, reports out. */
export async function runCommand(paths: readonly string[], flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags, paths);
  const bar = createProgressBar(talk);
  const result = await run({
    configuration,
    standardInput: process.stdin,
    onProgress: bar?.update,
  }).finally(() => bar?.stop());
  for (const [step, time] of Object.entries(result.timings)) talk.detail(`${step}: ${time.toFixed(0)} ms`);
  return deliver(result, configuration, talk, flags.json === true);
}
