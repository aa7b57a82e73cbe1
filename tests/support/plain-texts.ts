import { expect } from 'vitest';
import { createComparison, type Side } from '../../src/match/comparison/index.ts';
import type { Finding } from '../../src/model/pair.ts';
import { articleOfText, claimOfText } from '../../src/pipeline/text-side.ts';

const compare = createComparison();

/** A text as one statement of an outlet. */
export function sideOfText(outlet: string, text: string, publishedAt?: string): Side {
  const bare = articleOfText(text, outlet);
  const article = publishedAt === undefined ? bare : { ...bare, publishedAt };
  return { article, claim: claimOfText(article) };
}

/** The differences of two texts of one event, each read as one statement. */
export function differencesOf(a: string, b: string, publishedAt?: string): readonly Finding[] {
  const [x, y] = [sideOfText('Herald', a, publishedAt), sideOfText('Courier', b, publishedAt)];
  const { findings } = compare(x, y, { sameEvent: true });
  return findings.filter(({ relation, severity }) => relation === 'discrepancy' && severity !== 'info');
}

/** The types of those differences, whichever of the two comes first. */
export function expectDifferences(
  a: string,
  b: string,
  types: readonly string[],
  publishedAt?: string,
): void {
  expect(differencesOf(a, b, publishedAt).map(({ type }) => type)).toEqual(types);
  expect(differencesOf(b, a, publishedAt).map(({ type }) => type)).toEqual(types);
}
