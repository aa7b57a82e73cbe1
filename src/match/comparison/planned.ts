import { loadWords } from '../../lexicon/load.ts';
import type { Predicate } from '../../text/verbs/index.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { factivityOf } from './cues.ts';
import { predicateAt } from './predicates.ts';
import { stemWord } from '../../text/normalise/index.ts';

/** The same verb, still to come on one side and done on the other. */
export interface PlannedAndDone {
  readonly planned: 'a' | 'b';
  readonly a: readonly Term[];
  readonly b: readonly Term[];
}

/** "will raise", "is going to raise", "plans to raise", "is set to raise"; "would raise" where it is no condition. */
function isPlanned(side: PreparedSide, predicate: Predicate): boolean {
  const { tense, modal, governor, isNegated } = predicate;
  if (isNegated) return false;
  if (tense === 'future') return true;
  if (modal === 'would') return side.claim.modality === 'planned';
  const verb = governor ?? intentionOf(side, predicate);
  if (verb === undefined) return false;
  return factivityOf(stemWord(verb))?.scale === 'realisation' || loadWords('planning-words').has(verb);
}

/** The cue of what somebody means to do or is expected to do: "plans" before "to raise …". */
function intentionOf({ article, claim }: PreparedSide, { start }: Predicate): string | undefined {
  return /\bto\s$/i.test(article.text.slice(Math.max(0, start - 3), start)) ? claim.cue?.lemma : undefined;
}

function isDone({ tense, modal, isNegated }: Predicate): boolean {
  return tense === 'past' && modal === null && !isNegated;
}

function termsIn(terms: readonly Term[], { start, end }: Predicate): Term[] {
  return terms.filter((term) => start <= term.start && term.end <= end);
}

/** The first verb that both sides have, in whatever place, and that one of them puts as planned, the other as done. */
export function findPlannedAndDone({ a, b }: AlignedPair): PlannedAndDone | undefined {
  for (const x of a.content.terms) {
    if (x.isFunction || x.isNumber) continue;
    const y = b.content.terms.find(({ conceptKey }) => conceptKey === x.conceptKey);
    if (y === undefined) continue;
    const [ofA, ofB] = [predicateAt(a, x), predicateAt(b, y)];
    if (ofA?.end !== x.end || ofB?.end !== y.end) continue;
    const isOfA = isPlanned(a, ofA) && isDone(ofB);
    if (!isOfA && !(isPlanned(b, ofB) && isDone(ofA))) continue;
    return {
      planned: isOfA ? 'a' : 'b',
      a: termsIn(a.content.terms, ofA),
      b: termsIn(b.content.terms, ofB),
    };
  }
  return undefined;
}
