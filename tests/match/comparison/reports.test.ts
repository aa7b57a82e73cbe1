import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const compare = createComparison();
const NOBODY_KNOWN = speakerOf('', { text: 'she' });
const mayor = speakerOf('Ada Lindqvist');

/** A claim of the words, of which the part `quoted` stands in quotation marks. */
function mixed(outlet: string, text: string, words: string, quoted: string, fields: Partial<Claim>): Side {
  const article = articleOf({ text, outlet });
  const start = text.indexOf(quoted);
  const spans = [{ start, end: start + quoted.length }];
  return { article, claim: claimOf(article, words, { kind: 'mixed', quoted: spans, ...fields }) };
}

function stated(outlet: string, text: string, fields: Partial<Claim> = {}): Side {
  const article = articleOf({ text, outlet });
  return { article, claim: claimOf(article, text, fields) };
}

function typesOf(a: Side, b: Side): string[] {
  return compare(a, b, { sameEvent: true }).findings.map(({ type }) => type);
}

describe('reports that quote a word or two', () => {
  it('agree where the one quotes more of what the other half reports', () => {
    const herald = mixed(
      'Herald',
      'Lindqvist added that “the harbour of our old town smells dreadful, rotten.”',
      'that “the harbour of our old town smells dreadful, rotten.”',
      '“the harbour of our old town smells dreadful, rotten.”',
      { speaker: mayor },
    );
    const courier = mixed(
      'Courier',
      'Lindqvist said the harbour of the town was “rotten.”',
      'the harbour of the town was “rotten.”',
      '“rotten.”',
      { speaker: mayor },
    );
    expect(typesOf(herald, courier)).toEqual(['quote_indirect']);
    expect(typesOf(courier, herald)).toEqual(['quote_indirect']);
  });

  const list =
    'She gave the captain “a chart of nine bays that the fishers’ guild keeps as spawning grounds,” which were closed to Norland’s trawlers.';
  const quotedList = '“a chart of nine bays that the fishers’ guild keeps as spawning grounds,”';
  const told = 'She told the captain that some “spawning grounds” must be closed to Norland’s trawlers.';

  it('agree where a speaker is not known but the sentences tell the same around the words', () => {
    const herald = mixed('Herald', list, quotedList, quotedList, { kind: 'direct', speaker: NOBODY_KNOWN });
    const content = 'that some “spawning grounds” must be closed to Norland’s trawlers';
    const courier = mixed('Courier', told, content, '“spawning grounds”', { speaker: mayor });
    expect(typesOf(herald, courier)).toEqual(['quote_contained']);
  });

  it('do not agree on two words in another setting', () => {
    const herald = mixed('Herald', list, quotedList, quotedList, { kind: 'direct', speaker: NOBODY_KNOWN });
    const elsewhere =
      'Lindqvist said that the zoo had no “spawning grounds” after the storm tore down a wall.';
    const content = 'that the zoo had no “spawning grounds” after the storm tore down a wall';
    const courier = mixed('Courier', elsewhere, content, '“spawning grounds”', { speaker: mayor });
    expect(typesOf(herald, courier)).toEqual([]);
  });
});

describe('a claim within a longer one', () => {
  it('is found where the words of the two stand in another order', () => {
    const short = stated('Herald', 'each club’s divers would sail back to their wrecks');
    const long = stated(
      'Courier',
      'both clubs will hold a raffle for the widows and Norland and Sundby divers will sail back to their old wrecks',
    );
    expect(typesOf(short, long)).toEqual(['claim_more_specific']);
  });

  it('says something of its own: a phrase without a verb does not', () => {
    const short = stated('Herald', 'the long wall along the Norland border at Sundby');
    const long = stated(
      'Courier',
      'Lindqvist will not pay for the long wall along the Norland border at Sundby, whatever the ministers in the capital may claim this week.',
    );
    expect(typesOf(short, long)).toEqual([]);
  });
});
