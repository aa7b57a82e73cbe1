import { loadMap } from '../../lexicon/load.ts';
import { isSentence } from './furniture-lines.ts';

const MAX_LENGTH = 120;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'’-]{1,24}|\p{Lu}\.(?:\p{Lu}\.)?|(?:de|da|del|der|di|du|la|le|van|von|bin|al|el)(?=\s))`;
const NAME = String.raw`${NAME_WORD}(?: ${NAME_WORD}){1,3}`;
const BYLINE = new RegExp(
  String.raw`^[Bb][Yy]:? (${NAME}(?:(?:,| and|, and| &) ${NAME}){0,3})(?![\p{L}\p{N}])`,
  'u',
);
const LONE_NAME = new RegExp(`^${NAME}$`, 'u');

/** The names in a line like `By Jane Roe and John Doe, Political Editor`; undefined for another line. */
export function readByline(line: string): string | undefined {
  if (line.length > MAX_LENGTH || isSentence(line)) return undefined;
  const names = BYLINE.exec(line)?.[1];
  if (names === undefined) return undefined;
  const [first = ''] = names.toLowerCase().split(' ');
  return loadMap('weekdays').has(first) || loadMap('months').has(first) ? undefined : names;
}

/**
 * Whether a line is a name alone that the rest of the text does not speak of: an author's, not a headline's. `rest` is the
 * text without that line.
 */
export function isLoneAuthor(line: string, rest: string): boolean {
  if (line.length > MAX_LENGTH || !LONE_NAME.test(line)) return false;
  const words = line.split(' ').filter((word) => word.length > 2);
  return words.length > 0 && words.every((word) => !rest.includes(word));
}
