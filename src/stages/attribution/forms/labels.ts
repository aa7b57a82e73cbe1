import { places } from '../../../text/names/lexicon.ts';
import { trim } from '../clauses.ts';
import { isTopicLabel } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading, Unit } from '../reading.ts';
import { gapBefore, isWord, lowerAt, regionAt } from '../reading.ts';

const MOST_NAME_TOKENS = 6;
const LONGEST_SIGNATURE = 10;

/** “… .” ― Ann Roe, at the end of a line. */
export function proposeSignature(reading: Reading, unit: Unit): Proposal | undefined {
  const { tokens } = reading;
  for (let index = unit.end - 1; index >= unit.first && index > unit.end - LONGEST_SIGNATURE; index -= 1) {
    if (!/^(—|–|―|--|-)$/.test(lowerAt(reading, index))) continue;
    const region = regionAt(reading, index - 1);
    const source = trim(reading, { first: index + 1, end: unit.end });
    const isName =
      source.end > source.first &&
      tokens.slice(source.first, source.end).every(({ tag, text }) => tag === 'PROPN' || /^[.,]$/.test(text));
    if (region === undefined || !isName) return undefined;
    return {
      rule: 'signature',
      head: index,
      lemma: '',
      cue: [{ first: index, end: index + 1 }],
      source,
      content: [{ first: region.first, end: region.end }],
      score: 0.9,
    };
  }
  return undefined;
}

/** "ROE: We will appeal." at the start of a line of a transcript, "Roe: no deal" in a headline. */
export function proposeLabel(
  reading: Reading,
  unit: Unit,
  isFirstOfParagraph: boolean,
  isHeadline: boolean,
): Proposal | undefined {
  const { tokens } = reading;
  for (let index = unit.first; index < Math.min(unit.end - 1, unit.first + MOST_NAME_TOKENS); index += 1) {
    const token = tokens[index];
    if (token === undefined || regionAt(reading, index) !== undefined) return undefined;
    if (token.lower === ':') {
      if (index === unit.first || gapBefore(reading, index + 1) === '') return undefined;
      return isFirstOfParagraph || regionAt(reading, index + 1) !== undefined
        ? makeLabel(reading, unit, index, isHeadline)
        : undefined;
    }
    if (token.tag !== 'PROPN' && !/^[.(),-]$/.test(token.text)) return undefined;
  }
  return undefined;
}

function makeLabel(reading: Reading, unit: Unit, colon: number, isHeadline: boolean): Proposal | undefined {
  const source: Range = { first: unit.first, end: colon };
  const isCapitals = reading.tokens
    .slice(source.first, source.end)
    .every(({ text }) => text === text.toUpperCase());
  const isQuoted = regionAt(reading, colon + 1) !== undefined;
  if (!isCapitals && !isHeadline && !isQuoted) return undefined;
  if (isTopic(reading, source, isQuoted)) return undefined;
  const content = trim(reading, { first: colon + 1, end: unit.end });
  if (content.end <= content.first) return undefined;
  return {
    rule: isHeadline && !isCapitals ? 'headline' : 'transcript',
    head: colon,
    lemma: '',
    cue: [{ first: colon, end: colon + 1 }],
    source,
    content: [content],
    score: isQuoted ? 0.9 : 0.6,
  };
}

/** "Live: …", "OSLO: …"; before a quotation a place stands for its government. */
function isTopic({ tokens }: Reading, { first, end }: Range, isQuoted: boolean): boolean {
  const words = tokens
    .slice(first, end)
    .filter(isWord)
    .map(({ lower }) => lower)
    .join(' ');
  return isTopicLabel(words) || (!isQuoted && places().has(words));
}
