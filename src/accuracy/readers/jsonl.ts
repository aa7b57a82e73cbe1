import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';
import type { GoldArticle, ScoredAttribution } from '../gold.ts';

const spans = z
  .array(
    z
      .tuple([z.int().nonnegative(), z.int().nonnegative()])
      .refine(([start, end]) => start < end, 'a span ends behind its start'),
  )
  .transform((pairs) => pairs.map(([start, end]): Span => ({ start, end })));

const goldAttribution = z
  .object({ source: spans, cue: spans, content: spans, reference: z.string().nullish() })
  .transform(({ source, cue, content, reference }): ScoredAttribution => ({
    source,
    cue,
    content,
    ...given('reference', reference),
  }));

const goldLine = z
  .object({
    id: z.string(),
    text: z.string(),
    attributions: z.array(goldAttribution),
    ignore: z.array(z.object({ spans })).default([]),
    outlet: z.string().nullish(),
    publisher: z.string().nullish(),
    publishedAt: z.string().nullish(),
    date: z.string().nullish(),
    style: z.string().nullish(),
  })
  .transform((line): GoldArticle => ({
    id: line.id,
    text: line.text,
    attributions: line.attributions.filter(({ content }) => content.length > 0),
    ignored: line.ignore.flatMap((region) => region.spans),
    ...given('outlet', line.outlet ?? line.publisher),
    ...given('publishedAt', line.publishedAt ?? line.date),
    ...given('style', line.style),
  }))
  .refine(isInsideText, 'a span ends behind the text: offsets are UTF-16 code units');

/**
 * Gold articles from JSONL; attributions without content are left out. `publisher` and `date` stand for `outlet` and
 * `publishedAt` where those are missing.
 *
 * @throws InputError `gold-not-readable` with the line number when a line is not of the form in the documentation.
 */
export function readJsonl(jsonl: string, file: string): GoldArticle[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = goldLine.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new InputError(
      'gold-not-readable',
      file,
      `${file}, line ${index + 1} is not an article with attributions: ${z.prettifyError(parsed.error)}`,
    );
  });
}

/** A field where the line has it: absent where it is null or empty. */
function given<Key extends string>(key: Key, value: string | null | undefined): Partial<Record<Key, string>> {
  return (value ?? '') === '' ? {} : ({ [key]: value } as Record<Key, string>);
}

function isInsideText({ text, attributions, ignored }: GoldArticle): boolean {
  const all = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return [...all, ...ignored].every(({ end }) => end <= text.length);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
