import { loadMap, loadWords } from '../../lexicon/load.ts';

const MAX_LENGTH = 120;

let dateWords: ReadonlySet<string> | undefined;

/** Whether a line says nothing but when: `June 17, 2021`, `Published 16 June 2021 at 9.30am BST`. */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LENGTH || !/\d/u.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  dateWords ??= readDateWords();
  const known = dateWords;
  const isDated = /\d{4}|\d[/.-]\d/u.test(line) || words.some((word) => loadMonths().has(word));
  return isDated && words.every((word) => known.has(word));
}

let months: ReadonlySet<string> | undefined;

function loadMonths(): ReadonlySet<string> {
  months ??= new Set([...loadMap('months').keys()].flatMap((name) => [name, name.slice(0, 3)]));
  return months;
}

function readDateWords(): ReadonlySet<string> {
  const weekdays = [...loadMap('weekdays').keys()].flatMap((name) => [name, name.slice(0, 3)]);
  return new Set([...loadWords('date-line-words'), ...weekdays, ...loadMonths()]);
}
