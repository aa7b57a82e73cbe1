import { loadWords } from '../../lexicon/load.ts';
import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { agreement, evidenceOf } from './explain.ts';
import { firstPredicateOf } from './predicates.ts';
import { areComparable, areDisjoint, isQuantity } from './quantities.ts';
import { isVetoed } from './vetoes.ts';

/** Words of the actor that make it the parties together: "both sides", "the two", "each country". */
const JOINT = /\b(?:both|each|jointly|together|the two|two sides|the sides)\b/i;

/** "Ortiz and Byrne". */
const PAIR_OF_NAMES = /\p{Lu}\S* and (?:the )?\p{Lu}/u;

/** A topic is a rare word: of common ones two plans may share several. */
const LEAST_RARITY = 0.8;

/** The words before the predicate, in which the actor stands. */
function actorOf(side: PreparedSide): string {
  const { article, claim } = side;
  const start = claim.content.spans[0]?.start ?? 0;
  const predicate = firstPredicateOf(side);
  return predicate === undefined ? '' : article.text.slice(start, Math.max(start, predicate.start));
}

function isJoint(side: PreparedSide): boolean {
  const { text = '', name = '' } = side.claim.speaker ?? {};
  return PAIR_OF_NAMES.test(name) || [text, name, actorOf(side)].some((words) => JOINT.test(words));
}

/** Still to come and not denied: "would be sent", "(agreed) to send". */
function isAhead({ claim, content }: PreparedSide): boolean {
  if (claim.negated || claim.kind === 'direct') return false;
  const isInfinitive =
    content.terms[0]?.norm === 'to' && loadWords('planning-words').has(claim.cue?.lemma ?? '');
  return claim.modality === 'planned' || isInfinitive;
}

function isTopic({ isFunction, isNumber, isCapital, weight }: Term): boolean {
  return !isFunction && !isNumber && !isCapital && weight >= LEAST_RARITY;
}

function shareTopic(a: PreparedSide, b: PreparedSide): boolean {
  const topics = new Set(b.content.terms.filter(isTopic).map(({ conceptKey }) => conceptKey));
  return a.content.terms.some((term) => isTopic(term) && topics.has(term.conceptKey));
}

/** Whether two claims may tell of one undertaking, however few words they share. Cheap. */
export function mayBeUndertaking(a: PreparedSide, b: PreparedSide): boolean {
  return isAhead(a) && isAhead(b) && a.claim.stance === b.claim.stance && shareTopic(a, b);
}

function valuesClash({ a, b }: AlignedPair): boolean {
  const ofB = b.claim.values.filter(isQuantity);
  return a.claim.values
    .filter(isQuantity)
    .some((x) => ofB.some((y) => areComparable(x, y) && areDisjoint(x, y)));
}

/**
 * What the parties of one event are to do together, told in two ways: "both ports will hold talks on icebreaking", "the two agreed that pilots
 * would be assigned to icebreakers". Parties undertake few things together, and a report names each by its topic, so that a rare word in
 * common is enough here where it is not elsewhere.
 */
export function undertaking(pair: AlignedPair): readonly Agreement[] {
  const { a, b, contents, quotes, sameEvent, speakers } = pair;
  if (sameEvent !== true || quotes !== null || speakers === 'different') return [];
  if (!mayBeUndertaking(a, b)) return [];
  if (![a, b].every(isJoint) || valuesClash(pair) || (contents !== null && isVetoed(pair, contents)))
    return [];
  return [
    agreement('claim_paraphrase', {
      confidence: 0.5,
      explanation: `${a.article.outlet} and ${b.article.outlet} tell in their own words what the parties are to do together.`,
      a: evidenceOf(a, a.content.terms),
      b: evidenceOf(b, b.content.terms),
    }),
  ];
}
