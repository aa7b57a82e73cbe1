import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Configuration } from '../config/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Run } from '../report/index.ts';
import { readVersion } from './package.ts';
import { compareText } from '../model/order.ts';

export interface RunFacts {
  readonly configuration: Configuration;
  readonly extractions: readonly Extraction[];
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Readonly<Record<string, number>>;
}

/** What `run.json` says of how the results came to be. */
export function createRunRecord({ configuration, extractions, diagnostics, timings }: RunFacts): Run {
  return {
    program: 'crossclaim',
    version: readVersion(),
    configuration: z.json().parse(configuration),
    configurationHash: createHash('sha256').update(JSON.stringify(configuration)).digest('hex'),
    inputs: listInputs(extractions, diagnostics),
    counts: {},
    timings: Object.fromEntries(Object.entries(timings).map(([step, time]) => [step, Math.round(time)])),
  };
}

/** One entry an article, and one without a hash for a file that gave none. */
function listInputs(extractions: readonly Extraction[], diagnostics: readonly Diagnostic[]): Run['inputs'] {
  const read = extractions.map(({ article: { file, sha256 } }) => ({ file, sha256 }));
  const files = new Set(read.map(({ file }) => file));
  const unread = diagnostics.flatMap(({ file, severity }) =>
    severity === 'error' && file !== undefined && !files.has(file) ? [file] : [],
  );
  return [...read, ...[...new Set(unread)].map((file) => ({ file, sha256: null }))].sort(
    (a, b) => compareText(a.file, b.file) || compareText(a.sha256 ?? '', b.sha256 ?? ''),
  );
}
