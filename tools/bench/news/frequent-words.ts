import { readFileSync } from 'node:fs';

/** Between the frequency in running text and one for all: what an article is about is rarer than what it is written with. */
const FLATTENED = 0.75;

/** The stems of the background table that look like words, with the sum of the weights up to each. */
function readWords(): { readonly words: readonly string[]; readonly sums: Float64Array } {
  const url = new URL('../../../src/models/background.json', import.meta.url);
  const { frequencies } = JSON.parse(readFileSync(url, 'utf8')) as { frequencies: Record<string, number> };
  const entries = Object.entries(frequencies).filter(([word]) => /^[a-z]{4,}$/u.test(word));
  const sums = new Float64Array(entries.length);
  let sum = 0;
  for (const [index, [, count]] of entries.entries()) {
    sum += count ** FLATTENED;
    sums[index] = sum;
  }
  return { words: entries.map(([word]) => word), sums };
}

const { words, sums } = readWords();

/** A word of the background table: frequent ones more often, so that rare words are as rare as in the news. */
export function frequentWord(random: () => number): string {
  const wanted = random() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}
