import { remember } from '../../../text/remember.ts';
import type { Tag, Token } from '../../../text/segments.ts';
import { hashText } from './hash.ts';
import { symbolOf } from './symbols.ts';
import { tagNumber } from './tags.ts';
import { framesOfVerb, wordClassOf } from './word-classes.ts';

/** What the learned extractor knows of a token by itself, wherever it stands. */
export interface WordType {
  /** Hash of the word: proper names and numbers masked. */
  readonly word: number;
  readonly lemma: number;
  /** Number of the tag. */
  readonly tag: number;
  readonly symbol: number;
  /** Class as somebody or something that may speak, 0 for words of no list. */
  readonly speakerClass: number;
  /** Hash of the frames of content that the verb list gives it, 0 for other words. */
  readonly frames: number;
}

const MASKED_NAME = hashText('<name>');
const MASKED_NUMBER = hashText('<number>');

interface KnownType {
  readonly tag: Tag;
  readonly lemma: string;
  readonly type: WordType;
}

/** The types that a word was met as. */
const knownTypes = remember<KnownType[]>(() => []);

export function wordTypeOf(token: Token): WordType {
  const { lower, lemma, tag } = token;
  const known = knownTypes(lower);
  for (const each of known) if (each.tag === tag && each.lemma === lemma) return each.type;
  const type = readType(token);
  known.push({ tag, lemma, type });
  return type;
}

function readType(token: Token): WordType {
  return {
    word: maskedHash(token, token.lower),
    lemma: maskedHash(token, token.lemma),
    tag: tagNumber(token.tag),
    symbol: symbolOf(token),
    speakerClass: wordClassOf(token),
    frames: framesOfVerb(token.lemma),
  };
}

/** The hash of a form of the token, but for names and numbers. */
function maskedHash({ tag, lower }: Token, form: string): number {
  if (tag === 'PROPN') return MASKED_NAME;
  if (tag === 'NUM' || /\d/.test(lower)) return MASKED_NUMBER;
  return hashText(form);
}
