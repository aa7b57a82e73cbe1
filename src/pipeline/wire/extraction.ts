import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleCodec } from './article.ts';
import { claimCodec } from './claim.ts';
import { diagnosticCodec } from './diagnostic.ts';
import { spansCodec } from './span.ts';
import { speakerCodec } from './speaker.ts';
import { describeIssues } from '../issues.ts';

/** One line of what `crossclaim extract` writes. */
const extractionCodec = z.object({
  article: articleCodec.extend({ excluded: spansCodec.default([]) }),
  claims: z.array(claimCodec).readonly(),
  speakers: z.array(speakerCodec).readonly().default([]),
  diagnostics: z.array(diagnosticCodec).readonly().default([]),
});

export type WireExtraction = z.input<typeof extractionCodec>;

/** The JSON value of an extraction: spans as pairs, the excluded spans with their article. */
export function encodeExtraction(extraction: Extraction): WireExtraction {
  const { article, excluded, claims, speakers, diagnostics } = extraction;
  return z.encode(extractionCodec, { article: { ...article, excluded }, claims, speakers, diagnostics });
}

/**
 * The extraction of a JSON value, checked.
 *
 * @param file where the value was read, for the message
 * @throws InputError that says what is missing or wrong
 */
export function decodeExtraction(value: unknown, file = '-'): Extraction {
  const result = extractionCodec.safeParse(value);
  if (!result.success) {
    throw new InputError(
      'not-an-extraction',
      file,
      `not a line of "crossclaim extract": ${describeIssues(result.error)}`,
    );
  }
  const { article, ...rest } = result.data;
  const { excluded, ...bareArticle } = article;
  return { article: bareArticle, excluded, ...rest };
}
