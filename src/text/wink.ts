import winkNLP from 'wink-nlp';
import type { Model } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Tag } from './segments.ts';

/** What wink-nlp says of a text, token by token, in parallel arrays. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  readonly isNegated: readonly boolean[];
  /** Indices of the first and the last token of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
}

interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
  };
}

/** The parts of wink-nlp's interface that its own types describe wrongly for strict TypeScript. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'negationFlag' | 'span', unknown>>;
  readDoc(text: string): {
    tokens(): { out(helper: unknown): unknown };
    sentences(): { out(helper: unknown): unknown };
  };
}

interface Engine {
  readonly wink: Wink;
  readonly isKnown: (word: string) => boolean;
}

let engine: Engine | undefined;

/**
 * The one engine of this process. The core model is read once and handed over as it is, and so is the model of custom
 * entities: a second reading of either would disturb the first (wink-nlp 2.4).
 */
function loadEngine(): Engine {
  if (engine !== undefined) return engine;
  const readers = model as unknown as { core: () => CoreModel; metaCER: () => unknown };
  const core = readers.core();
  const metaCER = readers.metaCER();
  const { hash, intrinsicSize } = core.features.lexeme;
  const shared = { ...model, core: () => core, metaCER: () => metaCER } as unknown as Model;
  const wink = winkNLP(shared, ['sbd', 'pos', 'negation']) as unknown as Wink;
  const isKnown = (word: string) =>
    Object.hasOwn(hash, word) && (hash[word] ?? intrinsicSize) < intrinsicSize;
  engine = { wink, isKnown };
  return engine;
}

/** Whether the word is in the lexicon that the model brings; words that wink-nlp met in earlier texts do not count. */
export function isLexiconWord(word: string): boolean {
  return loadEngine().isKnown(word);
}

/**
 * Reads a prepared text. Other texts must not be given: their tokens could depend on what was read before.
 * @see prepareText
 */
export function readPrepared(prepared: string): WinkReading {
  const { wink } = loadEngine();
  const { its } = wink;
  const document = wink.readDoc(prepared);
  const tokens = document.tokens();
  return {
    values: tokens.out(its.value) as string[],
    tags: tokens.out(its.pos) as Tag[],
    lemmas: tokens.out(its.lemma) as string[],
    isNegated: tokens.out(its.negationFlag) as boolean[],
    sentences: document.sentences().out(its.span) as [number, number][],
  };
}
