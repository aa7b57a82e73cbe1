import { expect } from 'vitest';
import { createComparison } from '../../src/match/comparison/index.ts';
import type { Finding } from '../../src/model/pair.ts';
import { articleOfText, claimOfText } from '../../src/pipeline/text-side.ts';

const compare = createComparison();

function sideOf(outlet: string, text: string, publishedAt: string | undefined) {
  const bare = articleOfText(text, outlet);
  const article = publishedAt === undefined ? bare : { ...bare, publishedAt };
  return { article, claim: claimOfText(article) };
}

/** The differences of two texts of one event, each read as one statement. */
export function differencesOf(a: string, b: string, publishedAt?: string): readonly Finding[] {
  const [x, y] = [sideOf('Herald', a, publishedAt), sideOf('Courier', b, publishedAt)];
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
