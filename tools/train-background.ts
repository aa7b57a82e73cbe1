import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseWords } from '../src/text/normalise/index.ts';
import { readLines, readPairs } from './corpora.ts';

/**
 * Counts in how many sentences each stem stands, over the training corpora, and writes `src/models/background.json`.
 * Usage: `npx tsx tools/train-background.ts CORPORA_FOLDER`
 */
const MATCHING = ['mrpc-train', 'rte3-train', 'sts-headlines-train', 'ecbplus-train', 'emergent-train'];
const LEAST_COUNT = 3;
const MOST_STEMS = 20_000;

function sentences(folder: string): Set<string> {
  const articles = readLines(join(folder, 'attribution'), 'polnear-train').map(({ text }) => String(text));
  const pairs = MATCHING.flatMap((name) => readPairs(join(folder, 'matching'), name));
  return new Set([
    ...articles.flatMap((text) => text.split(/(?<=[.?!]["”’]?)\s+|\n+/u)),
    ...pairs.flatMap(({ a, b }) => [a, b]),
  ]);
}

function count(texts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = normaliseWords(text, [{ start: 0, end: text.length }]);
    for (const stem of new Set(words.filter(({ isNumber }) => !isNumber).map((word) => word.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: tsx tools/train-background.ts CORPORA_FOLDER');
const texts = sentences(folder);
const frequencies = [...count(texts)]
  .filter(([stem, n]) => n >= LEAST_COUNT && /^[a-z']+$/.test(stem))
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  .slice(0, MOST_STEMS);
const target = new URL('../src/models/background.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({ sentences: texts.size, frequencies: Object.fromEntries(frequencies) })}\n`,
);
process.stderr.write(`${String(texts.size)} sentences, ${String(frequencies.length)} stems\n`);
