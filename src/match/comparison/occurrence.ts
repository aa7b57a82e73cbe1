import { loadWords } from '../../lexicon/load.ts';
import { isOverlapping } from '../../model/span.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { isContent } from './terms.ts';

/** Fewer parties in common than this may do many things a first time. */
const LEAST_PARTIES = 2;

/** "was held", "took place": no more is said of it than that it happened, as far as stems tell. */
function isTold({ content: { terms } }: PreparedSide): boolean {
  return terms.some(({ stem }, index) =>
    stem === 'place' ? terms[index - 1]?.stem === 'take' : /^(?:hold|happen|occur)$/.test(stem),
  );
}

function isOrdinal({ norm }: Term): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(norm);
}

/** Whether the word goes on with the phrase of the one before: no function word, unless hyphens join it ("in-person"). */
function continues({ article: { text } }: PreparedSide, word: Term): boolean {
  if (word.before !== 'none') return false;
  return !word.isFunction || text.charAt(word.start - 1) === '-' || text.charAt(word.end) === '-';
}

/** Each ordinal with the words of its phrase: "1st face", "1st meet" for "first face-to-face meeting". */
function listNumbered(side: PreparedSide): ReadonlySet<string> {
  const numbered = new Set<string>();
  let ordinal: Term | undefined;
  for (const term of side.content.terms) {
    if (isOrdinal(term)) ordinal = term;
    else if (!continues(side, term)) ordinal = undefined;
    else if (ordinal !== undefined && isHappening(term)) numbered.add(`${ordinal.norm} ${term.concept}`);
  }
  return numbered;
}

/** "first time" and "second term" number nothing that happens. */
function isHappening(term: Term): boolean {
  return isContent(term) && !term.isCapital && !loadWords('time-words').has(term.norm);
}

/** The last words of the names in the claim. */
function partiesOf({ claim, content }: PreparedSide): ReadonlySet<string> {
  const lasts = claim.entities.map(({ span }) =>
    content.terms.findLast((term) => isContent(term) && isOverlapping(term, span)),
  );
  return new Set(lasts.flatMap((term) => (term === undefined ? [] : [term.concept])));
}

/** Whether both tell that one happening took place, which its number and its parties single out: "Ortiz and Byrne's first meeting". */
export function isOneOccurrence({ a, b, sameEvent }: AlignedPair): boolean {
  if (sameEvent !== true || a.claim.negated !== b.claim.negated || a.claim.modality !== b.claim.modality)
    return false;
  const ofB = listNumbered(b);
  if (![a, b].every(isTold) || ![...listNumbered(a)].some((one) => ofB.has(one))) return false;
  const parties = partiesOf(b);
  return [...partiesOf(a)].filter((party) => parties.has(party)).length >= LEAST_PARTIES;
}
