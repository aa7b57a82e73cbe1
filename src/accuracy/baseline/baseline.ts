import { z } from 'zod';
import { UsageError } from '../../model/errors.ts';
import { contentId } from '../../model/ids.ts';
import { compareText } from '../../model/order.ts';
import { isHalfFound, isRelationFound } from '../align.ts';
import type { CorpusScore } from '../corpus.ts';
import type { GoldArticle } from '../gold.ts';
import type { JudgedArticle } from '../judge.ts';

const count = z.int().nonnegative();

const corpusBaseline = z.strictObject({
  /** Counts by the name of the measure. */
  measures: z.record(z.string(), z.strictObject({ tp: count, fp: count, fn: count, recalled: count })),
  /** By `goldKey`, a letter for each attribution of the article. */
  attributions: z.record(z.string(), z.string().regex(/^[.hr]*$/)),
});

const baseline = z.strictObject({ version: z.literal(1), corpora: z.record(z.string(), corpusBaseline) });

/** What was right by when the baseline was written. It holds counts and hashes, no word of an article. */
export type Baseline = z.infer<typeof baseline>;
export type CorpusBaseline = z.infer<typeof corpusBaseline>;

/**
 * How well one gold attribution is found: `.` not, `h` its content at half, `r` that and its source and cue in part. The
 * letters stand for a greater or smaller success in this order.
 */
export const FOUND_LETTERS = '.hr';

export const EMPTY_BASELINE: Baseline = { version: 1, corpora: {} };

/** @throws UsageError where the file is no baseline */
export function parseBaseline(json: string, file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  const parsed = baseline.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    'baseline-not-readable',
    `${file} is no baseline of accuracy: ${z.prettifyError(parsed.error)}\nWrite it anew with --update-baseline.`,
  );
}

/** The corpora's figures in place of those that the baseline has for them; the other corpora stay. */
export function updateBaseline(old: Baseline, scores: readonly CorpusScore[]): Baseline {
  const fresh = scores.map((score) => [score.name, toCorpusBaseline(score)] as const);
  return { version: 1, corpora: { ...old.corpora, ...Object.fromEntries(fresh) } };
}

/** A line a measure and an article, so that a diff shows what changed. The same figures give the same bytes. */
export function formatBaseline({ version, corpora }: Baseline): string {
  const blocks = Object.entries(corpora)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { measures, attributions }]): [string, string] => {
      const lines = [
        ['measures', formatObject(encodeValues(measures), '      ')],
        ['attributions', formatObject(encodeValues(attributions), '      ')],
      ] as const;
      return [name, formatObject(lines, '    ')];
    });
  const content = [
    ['version', String(version)],
    ['corpora', formatObject(blocks, '  ')],
  ] as const;
  return `${formatObject(content, '')}\n`;
}

/** Names a gold article as it is annotated now: another text or annotation is another key. */
export function goldKey({ id, text, attributions }: GoldArticle): string {
  const spans = attributions.map(({ source, cue, content, reference = '' }) => [
    source,
    cue,
    content,
    reference,
  ]);
  return contentId('a', [id, text, spans]);
}

/** How well each gold attribution of the article is found, in the letters of `FOUND_LETTERS`. */
export function foundLetters({ gold, pairs }: JudgedArticle): string {
  const letters = new Map(
    pairs.filter(isHalfFound).map((pair) => [pair.gold, isRelationFound(pair) ? 'r' : 'h']),
  );
  return gold.map((attribution) => letters.get(attribution) ?? '.').join('');
}

function toCorpusBaseline({ measures, articles }: CorpusScore): CorpusBaseline {
  return {
    measures: Object.fromEntries(Object.entries(measures).map(([name, { counts }]) => [name, counts])),
    attributions: Object.fromEntries(
      articles.map((judged) => [goldKey(judged.article), foundLetters(judged)]),
    ),
  };
}

function encodeValues(values: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
}

function formatObject(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
