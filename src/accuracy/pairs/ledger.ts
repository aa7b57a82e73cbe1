import { contentId } from '../../model/ids.ts';
import { textOfSide } from '../../pipeline/compare-request.ts';
import { printable } from '../../text/printable.ts';
import type { Ledger } from '../baseline/ledger.ts';
import type { JudgedPair } from './judge.ts';
import type { PairScore } from './score.ts';

/** The ledger of pairs: each is an entry with one thing in it, found in part where its relation is right. */
export function ledgerOfPairs({ name, measures, pairs }: PairScore): Ledger {
  return {
    name,
    nouns: { entry: 'pair', thing: 'pair' },
    losses: { '.': 'relation', h: 'type' },
    measures,
    entries: pairs.map((pair) => ({
      id: pair.gold.id,
      key: keyOf(pair),
      letters: pair.isTypeRight ? 'r' : pair.isRelationRight ? 'h' : '.',
      wordsOf: () => printable(`${textOfSide(pair.gold.a)} / ${textOfSide(pair.gold.b)}`),
    })),
  };
}

function keyOf({ gold: { id, a, b, sameEvent, relation, type, or } }: JudgedPair): string {
  return contentId('p', [id, a, b, sameEvent, relation, type, or]);
}
