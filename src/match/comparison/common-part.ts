import type { PreparedSide, Term } from './compare.ts';
import { hasPredicateBetween } from './predicates.ts';

/** What a word of its own costs a stretch against what a shared one gives it. */
const COST = 0.5;

/** A stretch with this share of a claim's content words is the claim. */
const NEARLY_ALL = 0.7;

const OPENERS = new Set(
  'that who which while because after before when where as although though if'.split(' '),
);

function scoreOf({ isFunction, concept, weight }: Term, other: PreparedSide): number {
  if (isFunction) return 0;
  return other.content.concepts.has(concept) ? weight : -COST * weight;
}

function countContent(terms: readonly Term[]): number {
  return terms.filter(({ isFunction }) => !isFunction).length;
}

/**
 * The clauses of a claim in which what it shares with the other lies thickest (the maximum subarray of Bentley 1984), from the first word to
 * the last; all of it where hardly a word is left out, or where these clauses have no verb.
 */
export function commonPart(of: PreparedSide, other: PreparedSide): readonly Term[] {
  const { terms } = of.content;
  let best = { from: 0, to: 0, score: 0 };
  let [from, score] = [0, 0];
  for (const [index, term] of terms.entries()) {
    const gain = scoreOf(term, other);
    if (score <= 0) [from, score] = [index, 0];
    score += gain;
    if (gain > 0 && score > best.score) best = { from, to: index + 1, score };
  }
  const part = terms.slice(clauseStart(terms, best.from), clauseEnd(terms, best.to));
  const isNearlyAll = countContent(part) >= NEARLY_ALL * countContent(terms);
  return isNearlyAll || !saysSomething(of, part) ? terms : part;
}

/** A stretch without a verb only names what the claim says something of. */
function saysSomething(side: PreparedSide, part: readonly Term[]): boolean {
  const [first, last] = [part[0], part.at(-1)];
  return first !== undefined && last !== undefined && hasPredicateBetween(side, first.start, last.end);
}

/** Whether a clause may begin with the word: behind a mark or with a word that leads to one. */
function isOpening({ before, norm }: Term): boolean {
  return before !== 'none' || OPENERS.has(norm);
}

function clauseStart(terms: readonly Term[], from: number): number {
  const start = terms.findLastIndex((term, index) => index <= from && isOpening(term));
  return Math.max(0, start);
}

function clauseEnd(terms: readonly Term[], to: number): number {
  const end = terms.findIndex((term, index) => index >= to && isOpening(term));
  return end < 0 ? terms.length : end;
}
