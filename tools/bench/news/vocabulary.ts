import { readFileSync } from 'node:fs';

/** The lines of a data file beside this one that say something, each split at its tabs. */
export function readDataLines(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** Wordings or words that stand in one field. */
export function splitChoices(field: string): string[] {
  return field.split(' | ');
}

const words = new Map(readDataLines('words.txt').map(([slot = '', all = '']) => [slot, splitChoices(all)]));

/** The words for a slot. */
export function wordsFor(slot: string): readonly string[] {
  const found = words.get(slot);
  if (found === undefined) throw new Error(`words.txt has no words for "${slot}"`);
  return found;
}

/** One of the items. */
export function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A word for the slot. */
export function pickWord(slot: string, random: () => number): string {
  return pick(wordsFor(slot), random);
}
