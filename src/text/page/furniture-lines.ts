import { loadTable } from '../../lexicon/load.ts';
import { normaliseLine } from './lines.ts';

/** Page furniture comes in short lines; a longer one is prose whatever it starts with. */
const MAX_LENGTH = 300;

interface Pattern {
  readonly kind: string;
  readonly isTail: boolean;
  readonly expression: RegExp;
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
const SPEECH_MARK = /["“”„«»]|''/u;
const SYMBOLS_ONLY = /^[^\p{L}\p{N}"'“”‘’„«»]+$/u;
/** A web address, a mail address or a name that a program gave. */
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[a-z\d]+_\w+$/iu;
/** Rules of a style sheet that a scraper took for text. */
const STYLE_RULE = /^[@.#]?[\w .#@:,>()-]{1,120}\{$|^\}$|^[a-z-]{3,40} ?: ?[^;."“”]{1,80};$/u;

/**
 * By the first word, so that a line is held against few of them; empty where that is no plain word. What a line ends with is
 * found by its last character, after a `$`.
 */
let patterns: ReadonlyMap<string, readonly Pattern[]> | undefined;

/** Whether a line is page furniture by its own words: a button, a form, a notice, a credit, a link to another article. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  if (SYMBOLS_ONLY.test(line) || ADDRESS_ONLY.test(line) || STYLE_RULE.test(line)) return true;
  return findMatches(line).length > 0;
}

/** Whether a furniture line tends to stand before nothing but more of its kind: comments, related articles. */
export function isTailMarker(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  return findMatches(line).some(({ isTail }) => isTail);
}

/** Whether a line ends as a sentence does and is too long for a name or a button. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-6)) && line.split(/\s+/u, 5).length > 4;
}

function findMatches(line: string): Pattern[] {
  patterns ??= compilePatterns();
  const near = [...(patterns.get(firstWord(line)) ?? []), ...(patterns.get(endKey(line)) ?? [])];
  if (near.length === 0) return [];
  const words = normaliseLine(line);
  const matches = near.filter(({ expression }) => expression.test(words));
  if (matches.length === 0) return matches;
  const isProse = isSentence(line);
  const isSpeech = SPEECH_MARK.test(line);
  return matches.filter(({ kind }) => kind === 'whole' || (kind === 'label' ? !isProse : !isSpeech));
}

function compilePatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const byKey = new Map<string, Pattern[]>();
  for (const [words = '', kind = '', tail = ''] of loadTable('furniture-lines')) {
    const key = kind === 'credit' ? endKey(words) : firstWord(words);
    const pattern = { kind, isTail: tail === 'tail', expression: compile(words, kind) };
    byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  }
  return byKey;
}

function endKey(words: string): string {
  return `$${words.slice(-1).toLowerCase()}`;
}

function firstWord(words: string): string {
  return /^[\p{L}'’]+/u.exec(words)?.[0].toLowerCase().replaceAll('’', "'") ?? '';
}

function compile(words: string, kind: string): RegExp {
  const source = words
    .replace(/[\\^$.|?+()[\]{}/]/gu, '\\$&')
    .replaceAll('*', '.{1,150}')
    .replaceAll('<n>', '\\d[\\d.,]{0,9}k?')
    .replaceAll('<slug>', '[\\p{L}\\p{N}-]{0,40}[_\\d][\\p{L}\\p{N}_-]{0,40}');
  if (kind === 'credit') return new RegExp(`${source}$`, 'u');
  return new RegExp(kind === 'whole' ? `^${source}$` : `^${source}(?![\\p{L}\\p{N}])`, 'u');
}
