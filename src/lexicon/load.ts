import { readFileSync } from 'node:fs';

const loaded = new Map<string, readonly (readonly string[])[]>();
const loadedWords = new Map<string, ReadonlySet<string>>();
const loadedMaps = new Map<string, ReadonlyMap<string, string>>();

/**
 * The rows of a word list in `lexicon/en/`: one entry a line, columns parted by tabs. Lines that start with `#` are
 * comments; the first says where the list comes from. Read once per process.
 */
export function loadTable(name: string): readonly (readonly string[])[] {
  let rows = loaded.get(name);
  if (rows === undefined) {
    rows = readFileSync(new URL(`./en/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t').map((cell) => cell.trim()));
    loaded.set(name, rows);
  }
  return rows;
}

/** The first column of a word list. Made once per process. */
export function loadWords(name: string): ReadonlySet<string> {
  let words = loadedWords.get(name);
  if (words === undefined) {
    words = new Set(loadTable(name).map(([word = '']) => word));
    loadedWords.set(name, words);
  }
  return words;
}

/** The first column of a word list mapped to the second. Made once per process. */
export function loadMap(name: string): ReadonlyMap<string, string> {
  let map = loadedMaps.get(name);
  if (map === undefined) {
    map = new Map(loadTable(name).map(([word = '', value = '']) => [word, value]));
    loadedMaps.set(name, map);
  }
  return map;
}
