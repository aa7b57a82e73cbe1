import type { Report } from './schema/report.ts';
import { DIAGNOSTIC_SEVERITIES, KINDS, VERDICT_MEANINGS, wordsOf } from './vocabulary.ts';

/** How much of everything a report holds, by the name of the thing. */
export function countReport(report: Report): Record<string, number> {
  const { articles, events, groups, speakers, diagnostics } = report;
  const claims = articles.flatMap((article) => article.claims);
  return {
    articles: articles.length,
    ...countBy('articles', ['copy'], articles, ({ status }) => status),
    outlets: new Set(articles.map(({ outlet }) => outlet)).size,
    events: events.length,
    speakers: speakers.length,
    claims: claims.length,
    ...countBy('claims', wordsOf(KINDS), claims, ({ kind }) => kind),
    groups: groups.length,
    ...countBy('groups', wordsOf(VERDICT_MEANINGS), groups, ({ verdict }) => verdict),
    pairs: report.pairs.length,
    agreements: events.reduce((sum, event) => sum + event.agreements, 0),
    discrepancies: events.reduce((sum, event) => sum + event.discrepancies, 0),
    ...countBy('diagnostics', wordsOf(DIAGNOSTIC_SEVERITIES), diagnostics, ({ severity }) => severity),
  };
}

function countBy<Item>(
  noun: string,
  words: readonly string[],
  items: readonly Item[],
  wordOf: (item: Item) => string,
): Record<string, number> {
  const counts = new Map(words.map((word) => [word, 0]));
  for (const item of items) {
    const count = counts.get(wordOf(item));
    if (count !== undefined) counts.set(wordOf(item), count + 1);
  }
  return Object.fromEntries([...counts].map(([word, count]) => [`${noun}.${word}`, count]));
}
