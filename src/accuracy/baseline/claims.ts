import { contentId } from '../../model/ids.ts';
import { textOf } from '../../model/span.ts';
import { printable } from '../../text/printable.ts';
import { isHalfFound, isRelationFound } from '../align.ts';
import type { CorpusScore } from '../corpus.ts';
import type { GoldArticle } from '../gold.ts';
import type { JudgedArticle } from '../judge.ts';
import type { Ledger } from './ledger.ts';

/** The ledger of annotated articles: the things are their attributions, found in part where the content is found at half. */
export function ledgerOfCorpus({ name, measures, articles }: CorpusScore): Ledger {
  return {
    name,
    nouns: { entry: 'article', thing: 'claim' },
    losses: { '.': 'content', h: 'relation' },
    measures,
    entries: articles.map((judged) => ({
      id: judged.article.id,
      key: goldKey(judged.article),
      letters: foundLetters(judged),
      wordsOf: (index) => describe(judged, index),
    })),
  };
}

function goldKey({ id, text, attributions }: GoldArticle): string {
  const spans = attributions.map(({ source, cue, content, reference = '' }) => [
    source,
    cue,
    content,
    reference,
  ]);
  return contentId('a', [id, text, spans]);
}

function foundLetters({ gold, pairs }: JudgedArticle): string {
  const letters = new Map(
    pairs.filter(isHalfFound).map((pair) => [pair.gold, isRelationFound(pair) ? 'r' : 'h']),
  );
  return gold.map((attribution) => letters.get(attribution) ?? '.').join('');
}

/** `Lena Okafor | said | the bridge was safe` */
function describe({ article, gold }: JudgedArticle, index: number): string {
  const attribution = gold[index]?.attribution;
  if (attribution === undefined) return '';
  const { source, cue, content } = attribution;
  return [source, cue, content].map((spans) => printable(textOf(article.text, spans)) || '-').join(' | ');
}
