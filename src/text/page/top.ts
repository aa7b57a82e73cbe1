import { readByline, isLoneAuthor } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { isFurnitureLine, isSentence } from './furniture-lines.ts';
import { findHeaderLines, type HeaderLine } from './header-lines.ts';
import { normaliseLine, type Line } from './lines.ts';

/** What stands above an article's first paragraph. */
export interface PageTop {
  readonly header: readonly HeaderLine[];
  readonly headline?: Line;
  /** As written in the byline or alone beside the headline. */
  readonly author?: string;
  /** The first line that says nothing but when. */
  readonly date?: Line;
  /** Everything but the headline that is no part of the article; in text order. */
  readonly furniture: readonly Line[];
}

const MAX_TOP_LINES = 15;
const MAX_HEADLINE_LENGTH = 200;
const MAX_HEADLINE_WORDS = 30;
const MIN_PROSE_WORDS = 8;

/**
 * Tells headline, byline, date and furniture apart in the lines above the first paragraph. `title`, where the metadata
 * gave one, decides which line is the headline.
 */
export function readPageTop(text: string, lines: readonly Line[], title = ''): PageTop {
  const header = findHeaderLines(lines);
  const wanted = normaliseLine(title);
  const candidates: Line[] = [];
  const furniture = header.map(({ line }) => line);
  let author: string | undefined;
  let date: Line | undefined;
  for (const line of lines.slice(header.length, header.length + MAX_TOP_LINES)) {
    const kind = classify(line.text, wanted);
    if (kind === 'prose') break;
    if (kind === 'byline') author ??= readByline(line.text);
    if (kind === 'date') date ??= line;
    if (kind === 'candidate') candidates.push(line);
    else furniture.push(line);
  }
  const isAuthor = (line: Line): boolean =>
    isLoneAuthor(line.text, text.slice(0, line.start) + text.slice(line.end));
  const headline = findHeadline(candidates, wanted, isAuthor, lines.length);
  const lone = findBeside(candidates, headline).find(isAuthor);
  return {
    header,
    ...(headline === undefined ? {} : { headline }),
    ...(author === undefined && lone === undefined ? {} : { author: author ?? lone?.text ?? '' }),
    ...(date === undefined ? {} : { date }),
    furniture: lone === undefined ? furniture : [...furniture, lone].sort((a, b) => a.start - b.start),
  };
}

type TopLine = 'candidate' | 'byline' | 'date' | 'prose' | 'furniture';

function classify(line: string, wanted: string): TopLine {
  if (wanted !== '' && normaliseLine(line) === wanted) return 'candidate';
  if (readByline(line) !== undefined) return 'byline';
  if (isDateLine(line)) return 'date';
  if (isProse(line)) return 'prose';
  return isFurnitureLine(line) ? 'furniture' : 'candidate';
}

function findHeadline(
  candidates: readonly Line[],
  wanted: string,
  isAuthor: (line: Line) => boolean,
  lineCount: number,
): Line | undefined {
  const titled = wanted === '' ? undefined : candidates.find((line) => normaliseLine(line.text) === wanted);
  if (titled !== undefined || lineCount < 2) return titled;
  return candidates.find((line) => isHeadlineLike(line.text) && !isAuthor(line));
}

function findBeside(candidates: readonly Line[], headline: Line | undefined): Line[] {
  if (headline === undefined) return [];
  const place = candidates.indexOf(headline);
  return [candidates[place - 1], candidates[place + 1]].filter((line) => line !== undefined);
}

/** Short, and without the full stop of a sentence; a question or an exclamation may be a headline. */
function isHeadlineLike(line: string): boolean {
  if (line.length > MAX_HEADLINE_LENGTH || /\.["'”’)]*$/u.test(line.slice(-4))) return false;
  return line.split(/\s+/u).length <= MAX_HEADLINE_WORDS && /\p{L}/u.test(line);
}

function isProse(line: string): boolean {
  if (line.length > MAX_HEADLINE_LENGTH) return true;
  return (
    isSentence(line) && line.split(/\s+/u).length >= MIN_PROSE_WORDS && /\.["'”’)]*$/u.test(line.slice(-4))
  );
}
