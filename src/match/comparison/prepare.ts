import { loadMap } from '../../lexicon/load.ts';
import type { Entity } from '../../model/claim.ts';
import { isOverlapping, span, type Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import { rarityOf } from '../../models/background.ts';
import { normaliseWords, printedKey, wordKey, type Word } from '../../text/normalise/index.ts';
import { conceptOf } from '../concepts.ts';
import { contentWords } from '../content-words.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Passage, PreparedSide, Side, Term } from './compare.ts';
import { traitsOf } from './traits.ts';

const FUNCTION_WEIGHT = 0.1;
const LEAST_CONTENT_WEIGHT = 0.25;
const MARKS_AT_START = /^[\s"“”„‟«»'‘’`]+/;
const MARKS_AT_END = /[\s"“”„‟«»'‘’`]+$/;

const keys = new Map<string, number>();

/** A number for a word, so that words are compared by number. Says nothing but same or not. */
function keyOf(word: string): number {
  let key = keys.get(word);
  if (key === undefined) {
    key = keys.size;
    keys.set(word, key);
  }
  return key;
}

/** What is the same wherever the word stands. */
interface Lexeme {
  readonly weight: number;
  readonly concept: string;
  readonly normKey: number;
  readonly conceptKey: number;
}

const lexemes = new Map<string, Lexeme>();

function lexemeOf({ norm, stem, isFunction }: Word): Lexeme {
  let lexeme = lexemes.get(norm);
  if (lexeme === undefined) {
    const concept = conceptOf(stem);
    const weight = isFunction ? FUNCTION_WEIGHT : Math.max(LEAST_CONTENT_WEIGHT, rarityOf(stem));
    lexeme = { weight, concept, normKey: keyOf(norm), conceptKey: keyOf(concept) };
    lexemes.set(norm, lexeme);
  }
  return lexeme;
}

/** Written out field by field: spreading the word costs more than everything else in a comparison. */
function term(word: Word): Term {
  const { weight, concept, normKey, conceptKey } = lexemeOf(word);
  const { norm, stem, isFunction, isNumber, isCapital, isEditorial, before, start, end } = word;
  return {
    norm,
    stem,
    isFunction,
    isNumber,
    isCapital,
    isEditorial,
    before,
    start,
    end,
    weight,
    concept,
    normKey,
    conceptKey,
  };
}

function passage(words: readonly Word[]): Passage {
  const terms = words.map(term);
  const concepts = new Map<string, number>();
  for (const { concept, weight, isFunction } of terms) if (!isFunction) concepts.set(concept, weight);
  return {
    terms,
    key: wordKey(words),
    weight: sum(terms.map(({ weight }) => weight)),
    concepts,
    conceptWeight: sum([...concepts.values()]),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** A span without the quotation marks and blanks at its ends. */
function inner(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (MARKS_AT_START.exec(words)?.[0].length ?? 0);
  const to = end - (MARKS_AT_END.exec(words)?.[0].length ?? 0);
  return span(from, Math.max(from, to));
}

function namesIn(terms: readonly Term[], entities: readonly Entity[]): Set<string> {
  const content = terms.filter(({ isFunction, isNumber }) => !isFunction && !isNumber);
  const capitals = content.filter(({ isCapital }) => isCapital);
  const isTitleCase = capitals.length > 0.7 * content.length && content.length > 4;
  const named = content.filter(
    (word) => (word.isCapital && !isTitleCase) || entities.some((entity) => isOverlapping(entity.span, word)),
  );
  return new Set(named.map(({ concept }) => concept));
}

function numbersIn(terms: readonly Term[]): Set<string> {
  return new Set(terms.filter(({ isNumber }) => isNumber).map(({ norm }) => norm));
}

function isUnit({ norm }: Term): boolean {
  return norm === 'percent' || loadMap('currency-words').get(norm) === norm;
}

function frameOf(terms: readonly Term[], values: readonly Value[]): Map<string, number> {
  const around = terms.filter(
    (word) =>
      !word.isFunction &&
      !word.isNumber &&
      !isUnit(word) &&
      !values.some((value) => isOverlapping(value.span, word)),
  );
  return new Map(around.map(({ concept, weight }) => [concept, weight]));
}

/** The quoted words; the content itself, and not another copy, where all of it is quoted. */
function quoteOf({ article }: Side, spans: readonly Span[], content: Passage): Passage | null {
  if (spans.length === 0) return null;
  const words = normaliseWords(article.text, spans);
  if (words.length === 0) return null;
  const isAll =
    words.length === content.terms.length && words.every((w, i) => w.before === content.terms[i]?.before);
  return isAll ? content : passage(words);
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: compute() }).value;
}

/** Computes once what every comparison of the claim needs, and what only some need when the first of them asks for it. */
export function prepare(side: Side): PreparedSide {
  const { article, claim, issuers } = side;
  const content = passage(contentWords(article, claim));
  const quoteSpans = once(() => claim.quoted.map((quoted) => inner(article.text, quoted)));
  const quote = once(() => quoteOf(side, quoteSpans(), content));
  const printedQuote = once(() => printedKey(article.text, quoteSpans()));
  const names = once(() => namesIn(content.terms, claim.entities));
  const numbers = once(() => numbersIn(content.terms));
  const frame = once(() => frameOf(content.terms, claim.values));
  const traits = once(() => traitsOf(article.text, content.terms));
  return {
    article,
    claim,
    ...(issuers !== undefined && { issuers }),
    content,
    surroundings: once(() => passage(normaliseWords(article.text, surroundingsOf(side)))),
    get quote() {
      return quote();
    },
    get quoteSpans() {
      return quoteSpans();
    },
    get printedQuote() {
      return printedQuote();
    },
    get names() {
      return names();
    },
    get numbers() {
      return numbers();
    },
    get frame() {
      return frame();
    },
    get traits() {
      return traits();
    },
  };
}
