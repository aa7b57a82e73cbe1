import { loadMap } from '../../lexicon/load.ts';
import type { Span } from '../../model/span.ts';
import type { DateValue, Quantity, Value } from '../../model/value.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { hasPredicateBetween } from './predicates.ts';

type MarketWord = 'traded' | 'currency' | 'move' | 'close';

function marketWordOf({ norm, stem }: Term): MarketWord | undefined {
  const words = loadMap('market-words') as ReadonlyMap<string, MarketWord>;
  return words.get(norm) ?? words.get(stem);
}

/** "shares in Olvar", "the dollar", but not "3 million dollars". */
function namesTraded({ content: { terms } }: PreparedSide): boolean {
  return terms.some((term, index) => {
    const word = marketWordOf(term);
    return word === 'traded' || (word === 'currency' && terms[index - 1]?.isNumber === false);
  });
}

function isMove(term: Term): boolean {
  const word = marketWordOf(term);
  return word === 'move' || word === 'close';
}

/** Whether the figure belongs to the move of a price: "rose 20 cents, or 2 percent, to $10.20", with no other verb in between. */
function isOfMove(side: PreparedSide, figure: Span): boolean {
  const move = side.content.terms.findLast((term) => term.end <= figure.start && isMove(term));
  return move !== undefined && !hasPredicateBetween(side, move.end, figure.start);
}

/** "traders moved 3 million shares": what is traded is counted itself. */
function isVolume(side: PreparedSide, { what }: Quantity): boolean {
  return what === 'share' && side.content.terms.some(isMove);
}

function isQuoted(side: PreparedSide, figure: Span, quantity: Quantity | undefined): boolean {
  if (!namesTraded(side)) return false;
  return isOfMove(side, figure) || (quantity !== undefined && isVolume(side, quantity));
}

function tellsClose({ content }: PreparedSide): boolean {
  return content.terms.some((term) => marketWordOf(term) === 'close');
}

function isDay(value: Value): value is DateValue {
  return value.kind === 'date' && value.granularity === 'day';
}

function areOfOneDay({ a, b }: AlignedPair): boolean {
  const days = b.claim.values.filter(isDay);
  return a.claim.values.some((value) => isDay(value) && days.some(({ from }) => from === value.from));
}

/**
 * Whether two figures are prices of a market, or moves of prices, at two moments. A price is of its moment, and no report says to the minute
 * which that is: two contradict each other only where both are of the close of one day.
 */
export function areOfTwoMoments(
  pair: AlignedPair,
  x: Span,
  y: Span,
  quantities?: readonly [Quantity, Quantity],
): boolean {
  const { a, b } = pair;
  if (!isQuoted(a, x, quantities?.[0]) || !isQuoted(b, y, quantities?.[1])) return false;
  return !(tellsClose(a) && tellsClose(b) && areOfOneDay(pair));
}
