import { readFileSync } from 'node:fs';

interface Background {
  readonly rarities: ReadonlyMap<string, number>;
  readonly rarityOfUnseen: number;
}

/** Above this a word is simply rare: it is seen in fewer than about 30 of 100,000 sentences. */
const CAP = 8;

let background: Background | undefined;

function isCounts(value: unknown): value is { sentences: number; frequencies: Record<string, number> } {
  return typeof value === 'object' && value !== null && 'sentences' in value && 'frequencies' in value;
}

function load(): Background {
  if (background === undefined) {
    const json: unknown = JSON.parse(readFileSync(new URL('./background.json', import.meta.url), 'utf8'));
    if (!isCounts(json)) throw new TypeError('background.json holds no counts');
    const { sentences, frequencies } = json;
    const rarity = (frequency: number): number => Math.min(CAP, Math.log(sentences / frequency)) / CAP;
    background = {
      rarities: new Map(Object.entries(frequencies).map(([stem, count]) => [stem, rarity(count)])),
      rarityOfUnseen: rarity(1),
    };
  }
  return background;
}

/**
 * How much a stem tells, 0 to 1: its inverse sentence frequency in the background corpora (see `background.md`), capped,
 * so that one odd name does not outweigh everything else. A stem that was never seen has 1.
 */
export function rarityOf(stem: string): number {
  const { rarities, rarityOfUnseen } = load();
  return rarities.get(stem) ?? rarityOfUnseen;
}
