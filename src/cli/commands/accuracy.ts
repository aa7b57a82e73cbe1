import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bootstrapIntervals } from '../../accuracy/bootstrap.ts';
import { type GoldArticle, readGold } from '../../accuracy/gold.ts';
import { measureArticle, type Score } from '../../accuracy/measure.ts';
import { toPredictions } from '../../accuracy/predict.ts';
import { readMarked } from '../../accuracy/readers/marked.ts';
import { addScores } from '../../accuracy/score.ts';
import { defaultSpeechForms, parseSpeechForms } from '../../accuracy/speech-forms.ts';
import { encodeScore, formatScore } from '../../accuracy/table.ts';
import { UsageError } from '../../model/errors.ts';
import { composeExtractor } from '../../pipeline/compose.ts';
import { articleOfText } from '../../pipeline/text-side.ts';
import { documentStages } from '../../stages/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk } from '../talk.ts';

/** `gold`: files of annotated articles. `cues`: the words of the scope "speech and claims" that belong to them. */
export interface AccuracyFlags extends CommonFlags {
  readonly gold: readonly string[];
  readonly cues?: string;
}

/**
 * Scores extraction against gold, file by file.
 *
 * @throws InputError where a line of the gold is not an annotated article
 */
export async function accuracyCommand(flags: AccuracyFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const extract = composeExtractor(documentStages, configuration.stages);
  const speechForms =
    flags.cues === undefined ? defaultSpeechForms() : parseSpeechForms(readText(flags.cues));
  for (const file of flags.gold) {
    const scores: Score[] = readArticles(file).map((gold) => {
      const { claims } = extract(articleOfText(gold.text, gold.id));
      return measureArticle(gold, toPredictions(claims), speechForms);
    });
    const total = addScores(scores);
    const answer = flags.json
      ? `${JSON.stringify({ file, articles: scores.length, measures: encodeScore(total) })}\n`
      : `${file}: ${scores.length} articles\n${formatScore(total, bootstrapIntervals(scores))}\n`;
    await talk.write(answer);
  }
  return EXIT.done;
}

function readArticles(file: string): GoldArticle[] {
  return file.endsWith('.gold.txt')
    ? [readMarked(readText(file), basename(file, '.gold.txt'))]
    : readGold(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError('no-gold', `${file}: cannot be read.`, { cause });
  }
}
