import { loadTable } from '../../lexicon/load.ts';
import { findCountedNoun, findNounBefore, type Counted } from './nouns.ts';
import type { Piece } from './pieces.ts';

let verbs: ReadonlyMap<string, readonly [string, string]> | undefined;

function trendVerb(piece: Piece | undefined): readonly [kind: string, noun: string] | undefined {
  verbs ??= new Map(
    loadTable('trend-verbs').map(([lemma = '', kind = '', noun = '']) => [lemma, [kind, noun]]),
  );
  return piece === undefined ? undefined : verbs.get(piece.token.lemma);
}

/** Whether the figure is a change and not a level: "fell 5%", "up 5%", "by 5%", but not "fell to 5%". */
export function isChange(pieces: readonly Piece[], first: number): boolean {
  const before = pieces[first - 1];
  if (before === undefined) return false;
  if (/^(?:up|down|by)$/.test(before.lower)) return true;
  if (isEarning(before, pieces[first]) || isLevelBound(pieces[first])) return false;
  return trendVerb(before)?.[0] === 'trend' || isRiseOf(pieces, first);
}

/** "raised £18m": earned, where no "by" stands between. */
function isEarning(before: Piece | undefined, first: Piece | undefined): boolean {
  return before?.token.lemma === 'raise' && first?.kind === 'symbol';
}

/** "risen above 50 per cent": a level, unlike "risen more than 50 per cent". */
function isLevelBound(first: Piece | undefined): boolean {
  return /^(?:above|below|past|beyond|under)$/.test(first?.lower ?? '');
}

/** "rose by 80 crowns", "fell by 60", where no unit tells a measure. */
export function isChangeBy(pieces: readonly Piece[], first: number): boolean {
  return pieces[first - 1]?.lower === 'by' && trendVerb(pieces[first - 2])?.[0] === 'trend';
}

function isRiseOf(pieces: readonly Piece[], first: number): boolean {
  return pieces[first - 1]?.lower === 'of' && trendVerb(pieces[first - 2])?.[0] === 'trend';
}

/**
 * What a sum of money, a percentage or a measure is of: the noun behind it ("a $5m fine", "61% of voters"), else the noun
 * whose level it is. Changes bear the scope `change`, since a change is never compared with a level.
 */
export function findMeasured(pieces: readonly Piece[], first: number, end: number): Omit<Counted, 'end'> {
  const changeScope = isChange(pieces, first) ? ['change'] : [];
  const next = pieces[end];
  const isFollowed = next?.lower === 'of' || next?.token.tag === 'NOUN' || next?.token.tag === 'ADJ';
  const behind = isFollowed ? findCountedNoun(pieces, end) : undefined;
  if (behind !== undefined) return { what: behind.what, scope: [...behind.scope, ...changeScope] };
  const implied = trendVerb(pieces[first - 1])?.[1] ?? '';
  if (implied !== '') return { what: implied, scope: changeScope };
  const before = findNounBefore(pieces, first, (verb) => trendVerb(verb) !== undefined);
  return { what: before?.what ?? '', scope: [...(before?.scope ?? []), ...changeScope] };
}
