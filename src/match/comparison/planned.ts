import { loadWords } from '../../lexicon/load.ts';
import type { Claim } from '../../model/claim.ts';
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
function isPlanned({ claim }: PreparedSide, { tense, modal, governor, isNegated }: Predicate): boolean {
  if (isNegated) return false;
  if (tense === 'future') return true;
  if (modal === 'would') return claim.modality === 'planned';
  const verb = governor ?? intentionOf(claim);
  if (verb === undefined) return false;
  return factivityOf(stemWord(verb))?.scale === 'realisation' || loadWords('planning-words').has(verb);
}

/** The cue of what somebody means to do: "plans" before "to raise …". */
function intentionOf({ cue, content }: Claim): string | undefined {
  return /^to\s/i.test(content.text) ? cue?.lemma : undefined;
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
