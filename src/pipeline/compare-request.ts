import { z } from 'zod';
import {
  findIssuers,
  stanceOf,
  type Comparer,
  type Comparison,
  type Side,
} from '../match/comparison/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import { articleOfText, claimOfText } from './text-side.ts';
import { articleCodec, claimCodec } from './wire/index.ts';

/** An article as far as a comparison needs it. */
const partialArticle = articleCodec.extend({
  id: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
});

/** What a side may be: a plain text, a text with fields of its article, or a claim of `crossclaim extract`. */
const side = z.union([z.string(), partialArticle, claimCodec.extend({ article: partialArticle })], {
  error: 'expected a text, an article with a text, or a claim of "crossclaim extract" with its article',
});

type GivenSide = z.output<typeof side>;

/** A line of `crossclaim compare`. */
export const comparisonRequest = z.object({
  id: z.json().default(null),
  a: side,
  b: side,
  sameEvent: z.boolean().nullable().default(null),
});

export type ComparisonRequest = z.output<typeof comparisonRequest>;

/** What comparing two sides gives, and how the one, as a report, stands to the other. */
export interface Answer extends Comparison {
  readonly stance: ReturnType<typeof stanceOf>;
}

/** Compares what is asked for. */
export type RequestComparer = (request: Omit<ComparisonRequest, 'id'>) => Answer;

/** Makes the function that compares two sides; a text is read as a small article of its own. */
export function createRequestComparer(
  extract: (article: Article) => Extraction,
  compare: Comparer,
): RequestComparer {
  return ({ a, b, sameEvent }) => {
    const sides = [toSide(a, 'a', extract), toSide(b, 'b', extract)] as const;
    return { ...compare(...sides, { sameEvent }), stance: stanceOf(...sides) };
  };
}

/** The text of a side, as it was given. */
export function textOfSide(given: GivenSide): string {
  if (typeof given === 'string') return given;
  return 'article' in given ? given.content.text : given.text;
}

/** @param outlet stands for the outlet where none is given */
function toSide(given: GivenSide, outlet: string, extract: (article: Article) => Extraction): Side {
  if (typeof given === 'object' && 'article' in given) {
    const { article, ...claim } = given;
    return { article: { ...articleOfText(article.text, outlet), ...article }, claim };
  }
  const article =
    typeof given === 'string'
      ? articleOfText(given, outlet)
      : { ...articleOfText(given.text, given.outlet ?? outlet), ...given };
  const extraction = extract(article);
  return { article, claim: chooseClaim(extraction), issuers: findIssuers(article, extraction.claims) };
}

/** Less sure attributions are often mere deeds: "The committee approved it". */
const LEAST_SCORE = 0.6;

/** What a plain text says: its longest attributed content; the whole text where it is not sure that somebody is named as saying it. */
function chooseClaim({ article, claims }: Extraction): Claim {
  const attributed = claims.filter(
    ({ kind, quoted, score }) => kind !== 'statement' && (quoted.length > 0 || score >= LEAST_SCORE),
  );
  const [first, ...others] = attributed;
  if (first === undefined) return claimOfText(article);
  return others.reduce(
    (longest, claim) => (claim.content.text.length > longest.content.text.length ? claim : longest),
    first,
  );
}
