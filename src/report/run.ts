import { z } from 'zod';
import { UsageError } from '../model/errors.ts';
import { RUN_FILE } from '../model/run-file.ts';

const run = z.strictObject({
  program: z.literal('crossclaim'),
  /** Of crossclaim. */
  version: z.string(),
  configuration: z.json(),
  /** Hexadecimal SHA-256 over the configuration. */
  configurationHash: z.string(),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string().nullable() })),
  counts: z.record(z.string(), z.number()),
  /** Milliseconds by step. The only part of a run's files that differs between two runs over the same input. */
  timings: z.record(z.string(), z.number()),
});

/** How a report came to be: the content of `run.json`. */
export type Run = z.infer<typeof run>;

/**
 * Reads the text of a `run.json`, so that a report can be written again with the run that it came from.
 *
 * @throws {UsageError} if it is not one
 */
export function readRun(json: string, file = RUN_FILE): Run {
  const result = run.safeParse(parseOrNull(json));
  if (!result.success) {
    throw new UsageError('not-a-run', `${file} is not the run.json of a crossclaim run.`);
  }
  return result.data;
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
