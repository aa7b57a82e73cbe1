import { corpusStages } from '../../match/index.ts';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { InputError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import { composeMatcher } from '../../pipeline/compose-match.ts';
import { dropRepeats } from '../../pipeline/repeats.ts';
import { decodeExtraction } from '../../pipeline/wire/index.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openBytes, splitLines } from '../lines.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk, describeDiagnostic } from '../talk.ts';

/** Matches the claims that `extract` wrote: prints JSON, or with `--out` writes the reports. */
export async function matchCommand(file: string, flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const match = composeMatcher(corpusStages, configuration.match);
  const input = await readExtractions(file);
  const { extractions, diagnostics: repeats } = dropRepeats(input.extractions);
  const diagnostics = [...input.diagnostics, ...repeats];
  const started = performance.now();
  const matches = match(extractions);
  const timings = { match: performance.now() - started };

  if (flags.out !== undefined) {
    return deliver({ extractions, matches, diagnostics, timings }, configuration, talk, flags.json === true);
  }
  const { events, pairs, groups } = matches;
  await talk.write(`${JSON.stringify({ events, pairs, groups })}\n`);
  const failures = input.diagnostics;
  for (const failure of failures) talk.complain(describeDiagnostic(failure));
  return failures.length === 0 ? EXIT.done : EXIT.inputsFailed;
}

interface ReadExtractions {
  readonly extractions: readonly Extraction[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readExtractions(file: string): Promise<ReadExtractions> {
  const extractions: Extraction[] = [];
  const diagnostics: Diagnostic[] = [];
  let line = 0;
  for await (const text of splitLines(await openBytes(file))) {
    line++;
    try {
      const value = parseLine(text, file);
      if (!isWithoutArticle(value)) extractions.push(decodeExtraction(value, file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      diagnostics.push(unreadable(error, file, line));
    }
  }
  return { extractions, diagnostics };
}

function parseLine(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('invalid-json', file, 'not JSON: give what "crossclaim extract" printed', { cause });
  }
}

/** What `extract` writes for an input that gave no article. */
function isWithoutArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'article' in value && value.article === null;
}

function unreadable(error: InputError, file: string, line: number): Diagnostic {
  return diagnostic({
    file,
    stage: 'match',
    code: error.code,
    severity: 'error',
    message: `Line ${line} is ${error.message}.`,
  });
}
