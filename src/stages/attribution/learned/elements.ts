import type { Reading, Region } from '../reading.ts';
import { isWord, lastInside, regionWith } from '../reading.ts';
import { hashText, mix } from './hash.ts';
import { pathSign, SYMBOL, symbolBehind } from './symbols.ts';
import { QUOTATION_TAG } from './tags.ts';
import { wordTypeOf } from './word-types.ts';

/**
 * The article as the learned extractor reads it: a sequence of elements, each one token of running text or one whole quotation. A
 * quotation is never cut: it belongs to one source as a whole or to nobody (8,506 of 8,520 quotations of the training news do).
 * Arrays run over elements.
 */
export interface Elements {
  readonly reading: Reading;
  readonly length: number;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** For each token the index of its element. */
  readonly ofToken: Int32Array;
  /** Index of the quotation's region, or -1. */
  readonly region: Int32Array;
  /** Index of the unit. */
  readonly unit: Int32Array;
  /** Hash of the word: proper names and numbers masked. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Number of the tag. */
  readonly tag: Int32Array;
  readonly symbol: Int32Array;
  readonly sign: Int32Array;
  /** Class as somebody or something that may speak, 0 for words of no list. */
  readonly speakerClass: Int32Array;
  /** Hash of the frames of content that the verb list gives it, 0 for other words. */
  readonly frames: Int32Array;
  /** First element and end of each unit. */
  readonly unitFirst: Int32Array;
  readonly unitEnd: Int32Array;
}

const MASKED_QUOTATION = hashText('<quotation>');

export function readElements(reading: Reading): Elements {
  const { tokens, regions, regionOf, units, unitOf } = reading;
  const most = tokens.length;
  const perElement = (): Int32Array => new Int32Array(most);
  const [firstToken, endToken, region, unit] = [perElement(), perElement(), perElement(), perElement()];
  const [word, lemma, tag, symbol, sign] = [
    perElement(),
    perElement(),
    perElement(),
    perElement(),
    perElement(),
  ];
  const [speakerClass, frames] = [perElement(), perElement()];
  const ofToken = new Int32Array(most);
  const unitFirst = new Int32Array(units.length).fill(-1);
  const unitEnd = new Int32Array(units.length);
  let length = 0;
  for (let index = 0; index < most;) {
    const token = tokens[index];
    if (token === undefined) break;
    const quotation = regionWith(regions, regionOf[index]);
    const end = quotation === undefined ? index + 1 : quotation.end;
    firstToken[length] = index;
    endToken[length] = end;
    ofToken.fill(length, index, end);
    region[length] = quotation?.index ?? -1;
    const ofUnit = unitOf[index] ?? 0;
    unit[length] = ofUnit;
    if (unitFirst[ofUnit] === -1) unitFirst[ofUnit] = length;
    unitEnd[ofUnit] = length + 1;
    if (quotation === undefined) {
      const type = wordTypeOf(token);
      word[length] = type.word;
      lemma[length] = type.lemma;
      tag[length] = type.tag;
      symbol[length] = symbolBehind(tokens[index - 1], type.symbol);
      speakerClass[length] = type.speakerClass;
      frames[length] = type.frames;
    } else {
      word[length] = mix(MASKED_QUOTATION, shapeOf(reading, quotation));
      lemma[length] = MASKED_QUOTATION;
      tag[length] = QUOTATION_TAG;
      symbol[length] = SYMBOL.quotation;
    }
    sign[length] = pathSign(symbol[length] ?? 0);
    length += 1;
    index = end;
  }
  const cut = (array: Int32Array): Int32Array => array.subarray(0, length);
  return {
    reading,
    length,
    ofToken,
    unitFirst,
    unitEnd,
    firstToken: cut(firstToken),
    endToken: cut(endToken),
    region: cut(region),
    unit: cut(unit),
    word: cut(word),
    lemma: cut(lemma),
    tag: cut(tag),
    symbol: cut(symbol),
    sign: cut(sign),
    speakerClass: cut(speakerClass),
    frames: cut(frames),
  };
}

/** Length class, whether it opens with a capital, and the mark before its closing quotation mark. */
function shapeOf(reading: Reading, region: Region): number {
  const { wordCount } = region;
  const length = wordCount < 2 ? 0 : wordCount < 4 ? 1 : wordCount < 8 ? 2 : 3;
  const opening = reading.tokens.slice(region.first, region.first + 3).find(isWord);
  const isCapital = /^[\p{Lu}\p{N}]/u.test(opening?.text ?? '');
  const last = lastInside(reading, region);
  const mark = last === ',' ? 1 : /^[.…]$/.test(last) ? 2 : /^[?!]$/.test(last) ? 3 : 0;
  const role = region.role === 'speech' ? 0 : region.role === 'scare' ? 1 : 2;
  return length + 4 * (isCapital ? 1 : 0) + 8 * mark + 32 * role;
}

/** Words of each element: what spans are measured in. */
export function countWords(elements: Elements): Int32Array {
  const { length, region, firstToken, reading } = elements;
  const words = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const quotation = regionWith(reading.regions, region[i]);
    const isOne = isWord(reading.tokens[firstToken[i] ?? 0]);
    words[i] = quotation === undefined ? Number(isOne) : Math.max(1, quotation.wordCount);
  }
  return words;
}
