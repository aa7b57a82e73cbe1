import { loadMap, loadTable, loadWords } from '../../lexicon/load.ts';

const MAX_LENGTH = 120;

let dateWords: ReadonlySet<string> | undefined;
let months: ReadonlySet<string> | undefined;
let stamps: ReadonlySet<string> | undefined;

/** Whether a line says nothing but when: `June 17, 2021`, `Published 16 June 2021 at 9.30am BST`. */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LENGTH || !/\d/u.test(line)) return false;
  dateWords ??= readDateWords();
  months ??= readMonths();
  const [known, monthNames] = [dateWords, months];
  const words = wordsOf(line);
  const isDated = /\d{4}|\d[/.-]\d/u.test(line) || words.some((word) => monthNames.has(word));
  return isDated && words.every((word) => known.has(word));
}

/** Whether a date line says that something was published or updated then, and so cannot be a heading of the article. */
export function isDateStamp(line: string): boolean {
  if (!isDateLine(line)) return false;
  stamps ??= new Set(
    loadTable('date-line-words')
      .filter(([, kind]) => kind === 'stamp')
      .map(([word = '']) => word),
  );
  const known = stamps;
  return wordsOf(line).some((word) => known.has(word));
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function readMonths(): ReadonlySet<string> {
  return new Set([...loadMap('months').keys()].flatMap((name) => [name, name.slice(0, 3)]));
}

function readDateWords(): ReadonlySet<string> {
  const weekdays = [...loadMap('weekdays').keys()].flatMap((name) => [name, name.slice(0, 3)]);
  return new Set([...loadWords('date-line-words'), ...weekdays, ...readMonths()]);
}
