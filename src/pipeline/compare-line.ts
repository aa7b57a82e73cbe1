import { z } from 'zod';
import { findIssuers, stanceOf, type Comparer, type Side } from '../match/comparison/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Finding } from '../model/pair.ts';
import { describeIssues } from './issues.ts';
import { articleOfText, claimOfText } from './text-side.ts';
import { articleCodec, claimCodec } from './wire/index.ts';

/** An article as far as a comparison needs it. */
const partialArticle = articleCodec.extend({
  id: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
});

const side = z.union([z.string(), claimCodec.extend({ article: partialArticle })], {
  error: 'expected a text, or a claim of "crossclaim extract" with its article',
});

const request = z.object({
  id: z.json().default(null),
  a: side,
  b: side,
  sameEvent: z.boolean().nullable().default(null),
});

export interface ComparisonLine {
  /** A JSON value: one line of output. */
  readonly value: unknown;
  readonly isFailed: boolean;
}

/**
 * Makes the function that answers one line of `crossclaim compare`: `{"id", "a", "b"}`, where `a` and `b` are claims with
 * their article, or plain texts.
 */
export function createLineComparer(
  extract: (article: Article) => Extraction,
  compare: Comparer,
): (line: string) => ComparisonLine {
  return function compareLine(line) {
    const parsed = parse(line);
    if (!parsed.success) return failure(idOf(line), parsed.reason);
    const { id, a, b, sameEvent } = parsed.request;
    const sides = [toSide(a, 'a', extract), toSide(b, 'b', extract)] as const;
    const { same, findings } = compare(...sides, { sameEvent });
    const value = { id, same, stance: stanceOf(...sides), relations: findings.map(toRelation) };
    return { value, isFailed: false };
  };
}

type Parsed =
  | { readonly success: true; readonly request: z.output<typeof request> }
  | { readonly success: false; readonly reason: string };

function parse(line: string): Parsed {
  const json = parseJson(line);
  if (json === undefined) return { success: false, reason: 'not JSON' };
  const result = request.safeParse(json);
  if (!result.success) return { success: false, reason: describeIssues(result.error) };
  return { success: true, request: result.data };
}

function toSide(
  given: z.output<typeof side>,
  outlet: string,
  extract: (article: Article) => Extraction,
): Side {
  if (typeof given !== 'string') {
    const { article, ...claim } = given;
    return { article: { ...articleOfText(article.text, outlet), ...article }, claim };
  }
  const article = articleOfText(given, outlet);
  const extraction = extract(article);
  return { article, claim: chooseClaim(extraction), issuers: findIssuers(article, extraction.claims) };
}

/** What a plain text says: its longest attributed content; the whole text where nobody is named as saying it. */
function chooseClaim({ article, claims }: Extraction): Claim {
  const attributed = claims.filter(({ kind }) => kind !== 'statement');
  const [first, ...others] = attributed;
  if (first === undefined) return claimOfText(article);
  return others.reduce(
    (longest, claim) => (claim.content.text.length > longest.content.text.length ? claim : longest),
    first,
  );
}

function toRelation({ relation, type, severity, confidence, aValue, bValue, explanation }: Finding): unknown {
  return {
    relation,
    type,
    severity,
    confidence,
    ...(aValue !== '' && { aValue }),
    ...(bValue !== '' && { bValue }),
    explanation,
  };
}

function failure(id: unknown, error: string): ComparisonLine {
  return { value: { id, same: null, relations: [], error }, isFailed: true };
}

function idOf(line: string): unknown {
  const json = parseJson(line);
  return typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
}

/** Undefined for what is not JSON, which no JSON text means. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
