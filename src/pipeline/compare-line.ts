import type { Comparer } from '../match/comparison/index.ts';
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Finding } from '../model/pair.ts';
import { comparisonRequest, createRequestComparer, type ComparisonRequest } from './compare-request.ts';
import { describeIssues } from './issues.ts';

export interface ComparisonLine {
  /** A JSON value: one line of output. */
  readonly value: unknown;
  readonly isFailed: boolean;
}

/**
 * Makes the function that answers one line of `crossclaim compare`: `{"id", "a", "b"}`, where `a` and `b` are claims with
 * their article, texts with fields of theirs, or plain texts.
 */
export function createLineComparer(
  extract: (article: Article) => Extraction,
  compare: Comparer,
): (line: string) => ComparisonLine {
  const compareSides = createRequestComparer(extract, compare);
  return function compareLine(line) {
    const parsed = parse(line);
    if (!parsed.success) return failure(idOf(line), parsed.reason);
    const { same, stance, findings } = compareSides(parsed.request);
    const value = { id: parsed.request.id, same, stance, relations: findings.map(toRelation) };
    return { value, isFailed: false };
  };
}

type Parsed =
  | { readonly success: true; readonly request: ComparisonRequest }
  | { readonly success: false; readonly reason: string };

function parse(line: string): Parsed {
  const json = parseJson(line);
  if (json === undefined) return { success: false, reason: 'not JSON' };
  const result = comparisonRequest.safeParse(json);
  if (!result.success) return { success: false, reason: describeIssues(result.error) };
  return { success: true, request: result.data };
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
