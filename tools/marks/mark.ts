import { z } from 'zod';
import { UsageError } from '../../src/model/errors.ts';
import { span, spanLength, type Span } from '../../src/model/span.ts';

const spans = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]).transform(([start, end]) => span(start, end)))
  .min(1);

const side = z.strictObject({
  /** The article's external id. */
  article: z.string(),
  /** UTF-16 code units into the article's text: the words of the claim, without speaker and cue. */
  spans,
  /** Other places of the article that say the same. */
  repeats: z.array(spans).default([]),
});

const mark = z.strictObject({
  event: z.string(),
  a: side,
  b: side,
  relation: z.enum(['agreement', 'discrepancy', 'look-alike']),
  /** As in the reports; of a look-alike, why it is neither. */
  type: z.string(),
  /** Whether the words show the relation, or a reader has to know or conclude something. */
  level: z.enum(['plain', 'inference']),
  /** Found only because crossclaim had pointed at it: no measure of what is missed. */
  late: z.boolean().default(false),
});

/** Two passages of different articles and what a careful reader says of them. */
export type Mark = z.infer<typeof mark>;

export type MarkedSide = Mark['a'];

/** @throws UsageError where a line is no mark */
export function readMarks(jsonLines: string): Mark[] {
  return jsonLines
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const result = mark.safeParse(parseOrNull(line));
      if (result.success) return result.data;
      throw new UsageError('not-a-mark', `Line ${index + 1} is no mark: ${z.prettifyError(result.error)}`);
    });
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Every place that the side's claim has in its article. */
export function placesOf({ spans: first, repeats }: MarkedSide): readonly (readonly Span[])[] {
  return [first, ...repeats];
}

/** Whether two claims share at least half of the shorter one's characters. The spans of each are disjoint. */
export function isSamePlace(a: readonly Span[], b: readonly Span[]): boolean {
  const shared = a.flatMap((x) =>
    b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))),
  );
  return sum(shared) * 2 >= Math.min(sum(a.map(spanLength)), sum(b.map(spanLength)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
