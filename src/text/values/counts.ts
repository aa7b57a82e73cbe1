import { intervalOf, isApproximate, readHedgeAfter, type Amount } from './amounts.ts';
import { findCountedNoun, findNounBefore, readCountNoun, type Counted } from './nouns.ts';
import { findWhole, PART } from './parts.ts';
import { findPeriod } from './periods.ts';
import { findPredicate } from './predicates.ts';
import type { Piece } from './pieces.ts';
import { bareQuantity, type Reading } from './reading.ts';
import { isChangeBy } from './trends.ts';

const NOT_COUNTED =
  /^(?:day|time|thing|way|point|reason|side|hand|issue|example|year|week|month|moment|word|sort|kind|figure|something|half)$/;
const POINTING = /^(?:no|any|every|each|this|that|which|the|another|only|number|day|not)$/;
const REFERRING = /^(?:of|another|who|that|which|s|'s|by|or)$/;

/** "one" counts only before a noun: not "one of the", "no one", "one another", "the one", "one day". */
function isPronounOne(
  pieces: readonly Piece[],
  { first, end, number }: Amount,
  counted: Counted | undefined,
  isPredicateNext: boolean,
): boolean {
  if (number.isFigures || number.lo !== 1 || number.hi !== 1 || number.scale !== 1) return false;
  if (POINTING.test(pieces[first - 1]?.lower ?? '') || REFERRING.test(pieces[end]?.lower ?? '')) return true;
  return counted === undefined ? !isPredicateNext : NOT_COUNTED.test(counted.what);
}

/** "the 7.40": a train or bus, named by its time. */
function isDeparture(pieces: readonly Piece[], { first, end, number, hedge }: Amount): boolean {
  if (hedge !== undefined || number.decimals !== 2 || number.scale !== 1 || number.lo >= 24) return false;
  const isClock = /^\d{1,2}\.[0-5]\d$/.test(pieces[first]?.text ?? '');
  return (
    isClock &&
    pieces[first - 1]?.lower === 'the' &&
    (pieces[end]?.joint !== 'none' || pieces[end].kind === 'pause')
  );
}

const SMALL = 10;

/** A number without a noun counts where its size or figures speak for it; "the two agreed" does not. */
function isWorthCounting({ number, lo, hedge }: Amount): boolean {
  return number.isFigures || number.scale !== 1 || lo > SMALL || (hedge !== undefined && !number.isVague);
}

/** The number of something: "38 people", "twelve senior officers", "dozens of homes", "eleven were killed". */
export function readCount(pieces: readonly Piece[], from: number, amount: Amount): Reading | undefined {
  const after = amount.hedge === undefined ? readHedgeAfter(pieces, amount.end) : undefined;
  const hedged = after === undefined ? amount : { ...amount, hedge: after.hedge };
  const end = after?.end ?? amount.end;
  const isVagueWithOf = amount.number.isVague && pieces[end - 1]?.lower === 'of';
  const isPredicateNext = findPredicateWord(pieces, end);
  const counted = isPredicateNext && !isVagueWithOf ? undefined : findCountedNoun(pieces, end);
  const isHeldByNoun = (readCountNoun(pieces[(counted?.end ?? 0) - 1]?.lower ?? '')?.[1] ?? '') !== '';
  const afterNoun =
    counted === undefined || hedged.hedge !== undefined ? undefined : readHedgeAfter(pieces, counted.end);
  const bounded = afterNoun === undefined ? hedged : { ...hedged, hedge: afterNoun.hedge };
  const nounEnd = counted?.end ?? end;
  const whole = findWhole(pieces, from, amount.end, nounEnd);
  const isGoverned = !isHeldByNoun || whole !== undefined;
  const predicate = (isGoverned ? findPredicate(pieces, from, nounEnd) : undefined) ?? whole?.predicate;
  if (isPronounOne(pieces, hedged, counted, isPredicateNext)) return undefined;
  if (isDeparture(pieces, amount)) return { end, quantity: null };
  const isBare = counted === undefined && predicate === undefined && whole === undefined;
  if (isBare && !isWorthCounting(hedged)) return undefined;
  const isPerson = predicate !== undefined && counted === undefined;
  const noun = counted ?? (isPerson || whole !== undefined ? undefined : findNounBefore(pieces, from));
  const scope = [
    ...(noun?.scope ?? []),
    ...(predicate === undefined ? [] : [predicate]),
    ...(whole === undefined ? [] : [PART]),
    ...(isChangeBy(pieces, from) ? ['change'] : []),
  ];
  const quantity = bareQuantity('count', intervalOf(bounded), {
    what: noun?.what ?? (isPerson ? 'person' : (whole?.what ?? '')),
    scope: [...new Set(scope)].sort(),
    period: findPeriod(pieces, from, nounEnd),
    isApproximate: isApproximate(bounded),
  });
  return { end, quantity };
}

/** "11 killed", "40 dead", "12 were injured": the predicate follows at once, there is no noun. */
function findPredicateWord(pieces: readonly Piece[], end: number): boolean {
  const piece = pieces[end];
  if (piece?.kind !== 'word' || pieces[end + 1]?.token.tag === 'NOUN') return false;
  const { tag } = piece.token;
  return tag === 'AUX' || (tag === 'VERB' && findPredicate(pieces, end, end) !== undefined);
}
