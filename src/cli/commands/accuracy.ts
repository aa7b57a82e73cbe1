import type { Comparison } from '../../accuracy/baseline/compare.ts';
import { scoreCorpus, type CorpusScore } from '../../accuracy/corpus.ts';
import { readCorpora } from '../../accuracy/readers/index.ts';
import { formatCorpus } from '../../accuracy/tables/corpus-text.ts';
import { encodeCorpus } from '../../accuracy/tables/json.ts';
import { composeExtractor } from '../../pipeline/compose.ts';
import { documentStages } from '../../stages/index.ts';
import { openBaseline, type BaselineFlags } from '../accuracy/baseline-file.ts';
import { openErrorList } from '../accuracy/error-list.ts';
import { addToJobPage } from '../accuracy/job-page.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readTextFile } from '../files.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk, describeDiagnostic, type Talk } from '../talk.ts';

export interface AccuracyFlags extends CommonFlags, BaselineFlags {
  /** Files and folders of annotated articles. */
  readonly gold: readonly string[];
  /** A file with the words of the scope "speech and claims". */
  readonly cues?: string;
  /** Where to write what is wrong: `.html` or `.jsonl`. */
  readonly errors?: string;
}

/**
 * Scores the extraction against gold, corpus by corpus, and holds the figures against a baseline.
 *
 * @throws UsageError for a flag that cannot be followed, InputError for gold that cannot be read: both before anything is
 *   written
 */
export async function accuracyCommand(flags: AccuracyFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const corpora = readCorpora(flags.gold);
  const baseline = openBaseline(flags, corpora);
  const errorList = openErrorList(flags.errors);
  const speechList = flags.cues === undefined ? undefined : readTextFile(flags.cues);
  const extract = composeExtractor(documentStages, configuration.stages);

  const scores: CorpusScore[] = [];
  const comparisons: Comparison[] = [];
  for (const corpus of corpora) {
    const score = scoreCorpus(corpus, extract, speechList);
    const comparison = baseline.compare(score);
    await print(score, comparison, flags, talk);
    addToJobPage(score, comparison);
    scores.push(score);
    if (comparison !== undefined) comparisons.push(comparison);
  }

  errorList.write(scores);
  baseline.update(scores, talk);
  for (const comparison of comparisons) baseline.tell(comparison, talk);
  return comparisons.some(({ drops }) => drops.length > 0) ? EXIT.gateFailed : EXIT.done;
}

/** The tables for people, or a line of JSON; and what went wrong on the way. */
async function print(
  score: CorpusScore,
  comparison: Comparison | undefined,
  flags: AccuracyFlags,
  talk: Talk,
): Promise<void> {
  if (flags.json === true) await talk.write(`${JSON.stringify(encodeCorpus(score, comparison))}\n`);
  else if (!talk.isQuiet) await talk.write(`${formatCorpus(score)}\n`);
  const failures = score.diagnostics.filter(({ severity }) => severity === 'error');
  for (const failure of failures) talk.complain(describeDiagnostic(failure));
}
