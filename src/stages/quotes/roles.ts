import { loadMap, loadWords } from '../../lexicon/load.ts';
import type { MarkedQuotation } from '../../text/quotation-marks/gather.ts';
import type { Segments, Token } from '../../text/segments.ts';
import type { QuotationRole } from './layer.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { isTitle } from './titles.ts';

/** Shorter quotations need a cue to be speech. Thresholds here: own estimates, held against annotated news. */
const MIN_SPEECH_WORDS = 3;
const MAX_MODIFIER_WORDS = 6;
/** How far a cue may stand from a quotation that it introduces or follows, in tokens. */
const CUE_REACH_BEFORE = 30;
const CUE_REACH_AFTER = 16;

/** What each quotation is for, in their order. */
export function assignRoles(
  text: string,
  segments: Segments,
  quotations: readonly MarkedQuotation[],
): QuotationRole[] {
  return quotations.map((quotation) => {
    const parent = quotation.parent === undefined ? undefined : quotations[quotation.parent];
    return assignRole(text, quotation, readSurroundings(segments, quotation, parent));
  });
}

function assignRole(text: string, quotation: MarkedQuotation, words: Surroundings): QuotationRole {
  const { before, inside, after } = words;
  if (isMarkup(text, quotation)) return 'scare';
  const hasCueBeside = hasCue(before.slice(-2)) || hasCue(after.slice(0, 3));
  if (isNickname(before, inside, after)) return 'scare';
  if (isTitle(words, hasCueBeside)) return 'title';
  const isCued = hasCue(before.slice(-CUE_REACH_BEFORE)) || hasCue(after.slice(0, CUE_REACH_AFTER));
  if (!isCued && isModifier(before, inside, after)) return 'scare';
  if (inside.length >= MIN_SPEECH_WORDS) return 'speech';
  return isCued && !isNamed(before) ? 'speech' : 'scare';
}

/** An attribute that a scraper left in the text: `datetime="2021-06-16"`. */
function isMarkup(text: string, quotation: MarkedQuotation): boolean {
  return text.charAt((quotation.spans[0]?.start ?? 0) - 1) === '=';
}

function hasCue(tokens: readonly Token[]): boolean {
  const cues = loadMap('cue-verbs');
  return tokens.some(({ lemma, lower, tag }) => lower === 'according' || (tag === 'VERB' && cues.has(lemma)));
}

/** `Dwayne “The Rock” Johnson`. */
function isNickname(before: readonly Token[], inside: readonly Token[], after: readonly Token[]): boolean {
  return inside.length <= 3 && before.at(-1)?.tag === 'PROPN' && after[0]?.tag === 'PROPN';
}

/** `a “too big to fail” tax`. */
function isModifier(before: readonly Token[], inside: readonly Token[], after: readonly Token[]): boolean {
  const tag = before.at(-1)?.tag;
  return inside.length <= MAX_MODIFIER_WORDS && (tag === 'DET' || tag === 'ADJ') && after[0]?.tag === 'NOUN';
}

/** `the so-called “deep state”`, `the term “spin”`. */
function isNamed(before: readonly Token[]): boolean {
  const namings = loadWords('naming-words');
  const [second, hyphen, last] = before.slice(-3).map(({ lower }) => lower);
  const isHyphened = namings.has(`${second ?? ''}${hyphen ?? ''}${last ?? ''}`);
  return isHyphened || before.slice(-2).some(({ lower }) => namings.has(lower));
}
