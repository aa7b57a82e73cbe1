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
  const words = [...governors, verb];
  return governors.filter((term, index) => isReverser(words, index) || isRefusal(term)).length;
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

interface Difference {
  readonly type: DiscrepancyType;
  readonly a: readonly Term[];
  readonly b: readonly Term[];
  readonly isLater: boolean;
}

/** Both sides tell by their cue what the same source did. */
function betweenCues(pair: AlignedPair): Difference | undefined {
  if (isDispute(pair)) return undefined;
  if (!/same|compatible/.test(pair.speakers) || Math.min(...frame(pair)) < LEAST_FRAME) return undefined;
  const [x, y] = [actionOf(pair.a), actionOf(pair.b)];
  const type = x === undefined || y === undefined ? undefined : differenceOf(x, y);
  if (type === undefined || x === undefined || y === undefined) return undefined;
  return {
    type,
    a: [...x.governors, x.verb],
    b: [...y.governors, y.verb],
    isLater: type === 'factivity' && isUpdate(pair, x),
  };
}

/** The verb of a statement that the cue of the other side contradicts, who did it and to what being in both: "convicted" and "acquitted". */
function contradictedVerb(stated: PreparedSide, reported: PreparedSide): readonly [Term, Term] | undefined {
  const act = stated.claim.kind === 'statement' ? actionOf(reported) : undefined;
  if (act === undefined || act.governors.length > 0) return undefined;
  const speaker = reported.claim.speaker?.spans ?? [];
  const ofSpeaker = reported
    .surroundings()
    .terms.filter((term) => !term.isFunction && speaker.some((place) => isOverlapping(place, term)));
  const all = [...reported.content.concepts.keys(), ...ofSpeaker.map(({ concept }) => concept)];
  if (ofSpeaker.length === 0 || !all.every((concept) => stated.content.concepts.has(concept)))
    return undefined;
  const verb = stated.content.terms.find((term) => areAntonyms(term, act.verb));
  return verb === undefined || countReversers({ verb, governors: stated.content.terms }) > 0
    ? undefined
    : [verb, act.verb];
}

function betweenStatementAndCue({ a, b }: AlignedPair): Difference | undefined {
  const inA = contradictedVerb(a, b);
  if (inA !== undefined) return { type: 'antonym', a: [inA[0]], b: [inA[1]], isLater: false };
  const inB = contradictedVerb(b, a);
  return inB === undefined ? undefined : { type: 'antonym', a: [inB[1]], b: [inB[0]], isLater: false };
}

/** What was done to the same thing: allowed here, refused to allow there; accepted and rejected; hoped to find and found. */
export function action(pair: AlignedPair): readonly Discrepancy[] {
  if (isOtherEvent(pair)) return [];
  const found = betweenCues(pair) ?? betweenStatementAndCue(pair);
  if (found === undefined) return [];
  const { type, isLater } = found;
  const [a, b] = [evidenceOf(pair.a, found.a), evidenceOf(pair.b, found.b)];
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
