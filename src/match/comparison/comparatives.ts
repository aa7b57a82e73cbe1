import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { areAntonyms } from './cues.ts';

/** How far before "than" the word that compares may stand: "fewer women than". */
const REACH = 4;

/** Set phrases that compare nothing. */
const NO_COMPARISON = new Set(['rather', 'other']);

/** "more expensive than": what is more or less stands to the left of "than", what it is held against to the right. */
interface Comparative {
  readonly word: Term;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** Two comparatives that tell the same or the contrary of the same two things. */
export interface ComparedAlike {
  readonly a: Term;
  readonly b: Term;
  /** The contrary: "safer than" with the two things exchanged, or "safer" against "riskier" with them in place; not both. */
  readonly isReversed: boolean;
  /** The same in other words: "higher than" and, the two things exchanged, "lower than". */
  readonly isConverse: boolean;
}

/** "safer", "more", "worse" */
export function isComparative({ norm, isCapital }: Term): boolean {
  return !isCapital && /^(?:more|less|fewer|worse|better)$|^\p{L}{3,}er$/u.test(norm);
}

function concepts(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ concept, isFunction }) => (isFunction ? [] : [concept])));
}

/** The only comparative of a side; "more than 200" is a bound and none. */
function comparativeOf({ content: { terms } }: PreparedSide): Comparative | undefined {
  const than = terms.findIndex(({ norm }) => norm === 'than');
  const [before, behind] = [terms[than - 1], terms[than + 1]];
  if (than <= 0 || before === undefined || behind === undefined || behind.isNumber) return undefined;
  if (NO_COMPARISON.has(before.norm) || terms.some(({ norm }, index) => norm === 'than' && index > than))
    return undefined;
  const word = terms.slice(Math.max(0, than - REACH), than).findLast(isComparative);
  if (word === undefined) return undefined;
  const left = terms.slice(0, than).filter((term) => term !== word);
  return { word, left: concepts(left), right: concepts(terms.slice(than + 1)) };
}

/** What stands on this side of "than" only. */
function only(here: ReadonlySet<string>, there: ReadonlySet<string>): string[] {
  return [...here].filter((concept) => !there.has(concept));
}

/** Whether what is left of "than" in the one is right of it in the other, and the other way round. */
function isExchanged(a: Comparative, b: Comparative): boolean {
  const toRight = only(a.left, a.right).some((concept) => b.right.has(concept) && !b.left.has(concept));
  const toLeft = only(a.right, a.left).some((concept) => b.left.has(concept) && !b.right.has(concept));
  return toRight && toLeft;
}

/** Holds two comparatives against each other; undefined where one is missing or their words have nothing to do with each other. */
export function compareOrder({ a, b }: AlignedPair): ComparedAlike | undefined {
  const [ofA, ofB] = [comparativeOf(a), comparativeOf(b)];
  if (ofA === undefined || ofB === undefined) return undefined;
  const isContrary = areAntonyms(ofA.word, ofB.word);
  if (!isContrary && ofA.word.normKey !== ofB.word.normKey) return undefined;
  const areExchanged = isExchanged(ofA, ofB);
  return {
    a: ofA.word,
    b: ofB.word,
    isReversed: areExchanged !== isContrary,
    isConverse: areExchanged && isContrary,
  };
}
