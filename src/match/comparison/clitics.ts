import { loadTable } from '../../lexicon/load.ts';

let readings: ReadonlySet<string> | undefined;

/** Whether one word is a clitic (`'s`, `'d`) and the other a word that it may stand for. */
export function isClitic(a: string, b: string): boolean {
  if (!a.startsWith("'") && !b.startsWith("'")) return false;
  readings ??= new Set(loadTable('open-contractions').map(([clitic = '', word = '']) => `${clitic} ${word}`));
  return readings.has(`${a} ${b}`) || readings.has(`${b} ${a}`);
}
