import { z } from 'zod';
import { UsageError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import type { Ledger } from './ledger.ts';

const count = z.int().nonnegative();

const corpusBaseline = z.strictObject({
  /** Counts by the name of the measure. */
  measures: z.record(z.string(), z.strictObject({ tp: count, fp: count, fn: count, recalled: count })),
  /** By the key of an article or a pair, a letter for each attribution of the article, or for the pair. */
  attributions: z.record(z.string(), z.string().regex(/^[.hr]*$/)),
});

const baseline = z.strictObject({ version: z.literal(1), corpora: z.record(z.string(), corpusBaseline) });

/** What was right by when the baseline was written. It holds counts and hashes, no word of an article. */
export type Baseline = z.infer<typeof baseline>;
export type CorpusBaseline = z.infer<typeof corpusBaseline>;

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
export function updateBaseline(old: Baseline, ledgers: readonly Ledger[]): Baseline {
  const fresh = ledgers.map((ledger) => [ledger.name, toCorpusBaseline(ledger)] as const);
  return { version: 1, corpora: { ...old.corpora, ...Object.fromEntries(fresh) } };
}

/** A line a measure and an article or a pair, so that a diff shows what changed. The same figures give the same bytes. */
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

function toCorpusBaseline({ measures, entries }: Ledger): CorpusBaseline {
  return {
    measures: Object.fromEntries(Object.entries(measures).map(([name, { counts }]) => [name, counts])),
    attributions: Object.fromEntries(entries.map(({ key, letters }) => [key, letters])),
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
