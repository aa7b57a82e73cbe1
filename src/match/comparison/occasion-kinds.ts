import { loadTable } from '../../lexicon/load.ts';
import { isOverlapping } from '../../model/span.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';

/** To whom something was said is one thing, where or by which means another: a letter may be to the staff. */
type Question = 'whom' | 'where';

/** The words around a quotation that answer the question, by kind; who speaks is none of them. */
function kindsOf(side: PreparedSide, question: Question): ReadonlyMap<string, Term> {
  const speaker = side.claim.speaker?.spans ?? [];
  return new Map(
    side.surroundings().terms.flatMap((term): [string, Term][] => {
      const isOfSpeaker = speaker.some((place) => isOverlapping(place, term));
      const kind = isOfSpeaker ? undefined : kindOf(term, question);
      return kind === undefined ? [] : [[kind, term]];
    }),
  );
}

function kindOf({ stem }: Term, question: Question): string | undefined {
  const row = loadTable('occasions').find(
    ([word, , answers]) => word === stem && (answers === question || answers === 'both'),
  );
  return row?.[1];
}

function otherAnswers({ a, b }: AlignedPair, question: Question): [Term, Term] | undefined {
  const [ofA, ofB] = [kindsOf(a, question), kindsOf(b, question)];
  const [[aKind, aTerm] = [], [bKind, bTerm] = []] = [[...ofA][0], [...ofB][0]];
  if (ofA.size !== 1 || ofB.size !== 1 || aKind === bKind) return undefined;
  return aTerm === undefined || bTerm === undefined ? undefined : [aTerm, bTerm];
}

/** "told the court" against "told a radio station": the same words of one speaker, for which each side tells one kind of occasion. */
export function otherKinds(pair: AlignedPair): [Term, Term] | undefined {
  if (pair.quotes === null || !/same|compatible/.test(pair.speakers)) return undefined;
  return otherAnswers(pair, 'whom') ?? otherAnswers(pair, 'where');
}
