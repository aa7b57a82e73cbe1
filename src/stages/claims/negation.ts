import { loadTable, loadWords } from '../../lexicon/load.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { Token } from '../../text/segments.ts';
import type { Clause } from './predicate.ts';

const QUANTIFIERS = /^(?:no|nobody|none|nothing|neither|nor)$/;

let exceptions: ReadonlySet<string> | undefined;

function isException(stem: string, next: Token | undefined): boolean {
  exceptions ??= new Set(loadTable('reverser-exceptions').map((pair) => pair.map(stemWord).join(' ')));
  return next !== undefined && exceptions.has(`${stem} ${stemWord(next.lower)}`);
}

function stemOf({ lower }: Token): string {
  return lower === "n't" || lower === 'n’t' || lower === 'cannot' ? 'not' : stemWord(lower);
}

/** "not", "never"; "failed", "refused", "unable" only where they reverse a further verb. */
function isReverser(token: Token, next: Token | undefined): boolean {
  const stem = stemOf(token);
  if (!loadWords('reversers').has(stem) || isException(stem, next)) return false;
  const isOpen = token.tag === 'VERB' || token.tag === 'ADJ' || token.tag === 'NOUN';
  return !isOpen || next?.lower === 'to' || next?.lower.endsWith('ing') === true;
}

function isQuantifier(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined && QUANTIFIERS.test(token.lower) && (token.lower !== 'no' || !isNumericBound(next))
  );
}

/** "no fewer than", "no longer". */
function isNumericBound(next: Token | undefined): boolean {
  return next !== undefined && next.lower !== 'one' && isException('no', next);
}

const RELATIVE = /^(?:who|which|whose|whom|that|where)$/;

/** "nobody", "no ship" in the subject; not in its relative clause, nor behind a preposition ("with no warning"). */
function countInSubject({ before, group }: Clause): number {
  const end = before.findIndex(({ lower }, index) => index > 0 && RELATIVE.test(lower));
  const subject = end < 0 ? before : before.slice(0, end);
  return subject.filter(
    (token, index) => before[index - 1]?.tag !== 'ADP' && isQuantifier(token, before[index + 1] ?? group[0]),
  ).length;
}

/**
 * Whether the clause's main predicate is negated: an odd number of reversers on it, in its subject ("nobody", "no ship") or directly
 * behind it ("had no plan").
 */
export function isNegated(clause: Clause): boolean {
  const { group, after } = clause;
  let count = countInSubject(clause);
  group.forEach((token, index) => {
    if (isReverser(token, group[index + 1] ?? after[0]) && !QUANTIFIERS.test(token.lower)) count += 1;
  });
  if (isQuantifier(after[0], after[1]) || group.some((token, index) => isQuantifier(token, group[index + 1])))
    count += 1;
  return count % 2 === 1;
}
