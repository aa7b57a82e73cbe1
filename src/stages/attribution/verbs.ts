import { loadWords } from '../../lexicon/load.ts';
import type { Token } from '../../text/segments.ts';
import type { Range, Reading } from './reading.ts';
import { lowerAt, unitAt } from './reading.ts';

/** A verb with its auxiliaries, negation, adverbs between and, in "went on to say", the verbs that it hangs on. */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "-ing" without an auxiliary: "…, saying". */
  readonly isParticiple: boolean;
  /** "to say" without a verb that carries it. */
  readonly isInfinitive: boolean;
}

const BE = new Set(['be', 'get']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor']);
/** Words that wink-nlp tags as adverbs though they open a clause or belong to what stands before. */
const NO_ADVERBS = new Set([
  'when',
  'where',
  'why',
  'how',
  'ago',
  'away',
  'here',
  'there',
  'so',
  'however',
  'out',
]);
/** Longer groups do not occur; the bound keeps the reading linear. */
const REACH = 12;

export function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

/** A verb that can carry a clause: an auxiliary, or neither "-ing" nor an infinitive with "to". */
export function isFinite(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || !isVerb(token) || token.lower.endsWith('ing')) return false;
  if (isAttributive(reading, index)) return false;
  let before = index - 1;
  while (reading.tokens[before]?.tag === 'ADV') before -= 1;
  return lowerAt(reading, before) !== 'to' && reading.tokens[before]?.tag !== 'AUX';
}

/** "in pledged delegates", "of improved relations": a participle before its noun. */
export function isAttributive({ tokens }: Reading, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ed') !== true || before === undefined || after === undefined) return false;
  return ['NOUN', 'PROPN', 'ADJ'].includes(after.tag) && ['ADP', 'DET', 'ADJ', 'NUM'].includes(before.tag);
}

/** Reads the group of the verb at `head`, leftward and no further than its unit and quotation. */
export function readVerbGroup(reading: Reading, head: number): VerbGroup {
  const { tokens, regionOf } = reading;
  const lowest = Math.max(unitAt(reading, head).first, head - REACH);
  let first = head;
  let isPassive = false;
  let isNegated = false;
  let isAuxiliarySeen = false;
  let isInfinitive = false;
  for (let index = head - 1; index >= lowest; index -= 1) {
    const token = tokens[index];
    if (token === undefined || regionOf[index] !== regionOf[head]) break;
    if (token.lower === 'to' && token.tag !== 'ADV') {
      const carrier = findCarrier(reading, index - 1, lowest);
      if (carrier < 0) {
        isInfinitive = true;
        break;
      }
      index = carrier;
      first = carrier;
      continue;
    }
    const isNegation = NEGATIONS.has(token.lower) && token.tag !== 'CCONJ' && token.lower !== 'no';
    if (token.tag === 'AUX') {
      isAuxiliarySeen = true;
      if (first === head || tokens.slice(index + 1, head).every(({ tag }) => tag === 'ADV' || tag === 'PART'))
        isPassive ||= BE.has(token.lemma) && isPastForm(tokens[head]);
    } else if (!isNegation && (token.tag !== 'ADV' || NO_ADVERBS.has(token.lower))) {
      break;
    }
    isNegated ||= isNegation;
    first = index;
  }
  const isParticiple = !isAuxiliarySeen && first > head - 2 && lowerAt(reading, head).endsWith('ing');
  const lemma = tokens[head]?.lemma ?? '';
  return { head, first, end: head + 1, lemma, isPassive, isNegated, isParticiple, isInfinitive };
}

function isPastForm(token: Token | undefined): boolean {
  return token !== undefined && !token.lower.endsWith('ing') && token.lower !== token.lemma;
}

/** The verb or adjective before "to" that carries the infinitive, or -1. */
function findCarrier(reading: Reading, index: number, lowest: number): number {
  const chain = loadWords('chain-verbs');
  const token = reading.tokens[index];
  if (token === undefined || index < lowest) return -1;
  if (token.lower === 'on' && reading.tokens[index - 1]?.lemma === 'go') return index - 1;
  return (isVerb(token) || token.tag === 'ADJ') && chain.has(token.lemma) ? index : -1;
}
