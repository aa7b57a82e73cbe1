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
      'Lindqvist declared that “the mood of the whole hearing was frank, friendly.”',
      'that “the mood of the whole hearing was frank, friendly.”',
      '“the mood of the whole hearing was frank, friendly.”',
      { speaker: mayor },
    );
    const courier = mixed(
      'Courier',
      'Lindqvist said the mood of the talks was “friendly.”',
      'the mood of the talks was “friendly.”',
      '“friendly.”',
      { speaker: mayor },
    );
    expect(typesOf(herald, courier)).toEqual(['quote_indirect']);
    expect(typesOf(courier, herald)).toEqual(['quote_indirect']);
  });

  const list =
    'She handed the envoy “a list of nine sites defined as drinking water under the harbour treaty,” which were closed to Norland’s dredgers.';
  const quotedList = '“a list of nine sites defined as drinking water under the harbour treaty,”';
  const told =
    'She told the envoy that certain “drinking water” sites should be closed to Norland’s dredgers.';

  it('agree where a speaker is not known but the sentences tell the same around the words', () => {
    const herald = mixed('Herald', list, quotedList, quotedList, { kind: 'direct', speaker: NOBODY_KNOWN });
    const content = 'that certain “drinking water” sites should be closed to Norland’s dredgers';
    const courier = mixed('Courier', told, content, '“drinking water”', { speaker: mayor });
    expect(typesOf(herald, courier)).toEqual(['quote_contained']);
  });

  it('do not agree on two words in another setting', () => {
    const herald = mixed('Herald', list, quotedList, quotedList, { kind: 'direct', speaker: NOBODY_KNOWN });
    const elsewhere =
      'Lindqvist said that the school had no “drinking water” after the storm tore down a wall.';
    const content = 'that the school had no “drinking water” after the storm tore down a wall';
    const courier = mixed('Courier', elsewhere, content, '“drinking water”', { speaker: mayor });
    expect(typesOf(herald, courier)).toEqual([]);
  });
});

describe('a claim within a longer one', () => {
  it('is found where the words of the two stand in another order', () => {
    const short = stated('Herald', 'each country’s consuls would return to their posts');
    const long = stated(
      'Courier',
      'both countries will begin talks on fishing and Norland and Sundby consuls will return to their old posts',
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

  it('is no reversal where there was no sign here and little there', () => {
    const herald = stated(
      'Herald',
      'there was no sign of agreement reached over the issue of the jailed editor Ivo Marek’s freedom',
    );
    const courier = stated(
      'Courier',
      'there was little sign of agreement on other issues, including fishing and the fate of the jailed editor Ivo Marek',
    );
    expect(typesOf(herald, courier)).not.toContain('polarity');
  });
});
