import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy, DiscrepancyType } from '../../model/pair.ts';
import { isOverlapping } from '../../model/span.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { areAntonyms, factivityOf, isReverser } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { frame, isDispute, isOtherEvent } from './gates.ts';
import { laterOf } from './publication.ts';

/** Of what was done to it, nearly all must be the same: the difference is in the verb. */
const LEAST_FRAME = 0.7;

/** What somebody did by the cue: "refused to allow" is `allow` under `refused`. */
interface Action {
  readonly verb: Term;
  /** Words of the cue before the verb. */
  readonly governors: readonly Term[];
}

function cueTerms(side: PreparedSide): readonly Term[] {
  const spans = side.claim.cue?.spans ?? [];
  return side.surroundings().terms.filter((term) => spans.some((place) => isOverlapping(place, term)));
}

/** The verb is the cue's, or the content's first where that begins with "to". */
function actionOf(side: PreparedSide): Action | undefined {
  if (side.claim.kind !== 'indirect') return undefined;
  const cue = cueTerms(side).filter(
    ({ isFunction, stem }) => !isFunction || loadWords('reversers').has(stem),
  );
  const [first, infinitive] = side.content.terms;
  if (first?.norm === 'to' && infinitive !== undefined) return { verb: infinitive, governors: cue };
  const verb = cue.at(-1);
  return verb === undefined ? undefined : { verb, governors: cue.slice(0, -1) };
}

function countReversers({ governors, verb }: Action): number {
  return governors.filter((term, index) => isReverser(term, governors[index + 1] ?? verb) || isRefusal(term))
    .length;
}

/** "fail", "refuse": the "to" that they need stands in the content. */
function isRefusal({ stem }: Term): boolean {
  return loadWords('reversers').has(stem);
}

function isIntended({ governors }: Action): boolean {
  return governors.some(
    ({ stem, norm }) => factivityOf(stem)?.scale === 'realisation' || loadWords('planning-words').has(norm),
  );
}

function differenceOf(a: Action, b: Action): DiscrepancyType | undefined {
  if (a.verb.conceptKey === b.verb.conceptKey) {
    if ((countReversers(a) + countReversers(b)) % 2 === 1) return 'polarity';
    return isIntended(a) !== isIntended(b) ? 'factivity' : undefined;
  }
  return areAntonyms(a.verb, b.verb) && a.governors.length + b.governors.length === 0 ? 'antonym' : undefined;
}

function isUpdate(pair: AlignedPair, a: Action): boolean {
  const later = laterOf(pair);
  return later !== 'neither' && later !== (isIntended(a) ? 'a' : 'b');
}

/** What the same source did to the same thing: allowed it here, refused to allow it there; accepted and rejected; hoped to find and found. */
export function action(pair: AlignedPair): readonly Discrepancy[] {
  if (isDispute(pair) || !/same|compatible/.test(pair.speakers) || Math.min(...frame(pair)) < LEAST_FRAME)
    return [];
  if (isOtherEvent(pair)) return [];
  const [x, y] = [actionOf(pair.a), actionOf(pair.b)];
  if (x === undefined || y === undefined) return [];
  const type = differenceOf(x, y);
  if (type === undefined) return [];
  const [a, b] = [evidenceOf(pair.a, [...x.governors, x.verb]), evidenceOf(pair.b, [...y.governors, y.verb])];
  const isLater = type === 'factivity' && isUpdate(pair, x);
  return [
    discrepancy(isLater ? 'update' : type, {
      severity: isLater ? 'info' : type === 'factivity' ? 'medium' : 'high',
      confidence: 0.65,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}
