import { z } from 'zod';
import type { Span } from '../model/span.ts';
import { InputError } from '../model/errors.ts';

/** One attribution of the gold or of a prediction; offsets are UTF-16 code units into the article's text. */
export interface ScoredAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The full name of who speaks: in the gold where annotated, in a prediction where resolved. */
  readonly reference?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly ScoredAttribution[];
  /** Where the annotators gave no verdict: a prediction there counts neither for nor against. */
  readonly ignored: readonly Span[];
  readonly outlet?: string;
  /** ISO 8601, as given. */
  readonly publishedAt?: string;
  /** What kind of text it is: wire, court, live blog. */
  readonly style?: string;
}

const spans = z
  .array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]))
  .transform((pairs) => pairs.map(([start, end]): Span => ({ start, end })));

const goldLine = z
  .object({
    id: z.string(),
    text: z.string(),
    attributions: z.array(
      z
        .object({ source: spans, cue: spans, content: spans, reference: z.string().nullish() })
        .transform(({ source, cue, content, reference }): ScoredAttribution => ({
          source,
          cue,
          content,
          ...(typeof reference === 'string' && { reference }),
        })),
    ),
    ignore: z.array(z.object({ spans })).default([]),
  })
  .transform(({ id, text, attributions, ignore }): GoldArticle => ({
    id,
    text,
    attributions: attributions.filter(({ content }) => content.length > 0),
    ignored: ignore.flatMap((region) => region.spans),
  }));

/**
 * Gold articles from JSONL; attributions without content are left out.
 *
 * @throws InputError `gold-not-readable` with the line number when a line is not of the form in the documentation.
 */
export function readGold(jsonl: string, file: string): GoldArticle[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = goldLine.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new InputError(
      'gold-not-readable',
      file,
      `${file}, line ${String(index + 1)} is not an article with attributions: ${z.prettifyError(parsed.error)}`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
