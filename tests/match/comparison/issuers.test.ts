import { describe, expect, it } from 'vitest';
import { createComparison, findIssuers } from '../../../src/match/comparison/index.ts';
import type { Side } from '../../../src/match/comparison/index.ts';
import type { ClaimSpeaker } from '../../../src/model/speaker.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const compare = createComparison();
const ports = speakerOf('Norland and Sundby', { kind: 'group', memberIds: ['s_norland', 's_sundby'] });
const union = speakerOf('Dockers’ Union', { kind: 'group' });
const envoys = speakerOf('the two envoys', { kind: 'group', status: 'described' });
const mayor = speakerOf('Ada Lindqvist');

interface Telling {
  readonly speaker: ClaimSpeaker;
  /** Words of the text. */
  readonly cue: string;
  readonly content: string;
}

/** The last of the claims that an article tells, with the issuers that it tells of. */
function tell(outlet: string, text: string, tellings: readonly Telling[]): Side {
  const article = articleOf({ text, outlet });
  const claims = tellings.map(({ speaker, cue, content }) => {
    const start = text.lastIndexOf(cue);
    const kind = content.startsWith('“') ? 'direct' : 'indirect';
    const spans = [{ start, end: start + cue.length }];
    return claimOf(article, content, { kind, speaker, cue: { spans, lemma: '' } });
  });
  const claim = claims.at(-1);
  if (claim === undefined) throw new Error('No claim was given.');
  return { article, claim, issuers: findIssuers(article, claims) };
}

const REPORT =
  'The two envoys published a joint statement expressing their commitment to free harbour pilotage.';
const reported = tell('Herald', REPORT, [
  {
    speaker: envoys,
    cue: 'published a joint statement expressing',
    content: 'their commitment to free harbour pilotage',
  },
]);

const WORDS = '“This treaty shows our commitment to free harbour pilotage, and the new dredger proves it,”';
const quotedFrom = (name: string, before = '', issued: readonly Telling[] = []): Side => {
  const speaker = speakerOf(name, { kind: 'document', status: 'described' });
  return tell('Courier', `${before}${WORDS} ${name} said.`, [
    ...issued,
    { speaker, cue: 'said', content: WORDS },
  ]);
};

/** Whether the two are of one speaker, and what is found. */
function relate(a: Side, b: Side) {
  const { isSameSpeaker, findings } = compare(a, b, { sameEvent: true });
  return { isSameSpeaker, types: findings.map(({ type }) => type) };
}

describe('a document and who issued one', () => {
  it('fit, so that the one outlet reports what the other quotes', () => {
    expect(relate(reported, quotedFrom('the statement'))).toEqual({
      isSameSpeaker: true,
      types: ['quote_indirect'],
    });
    expect(relate(quotedFrom('the joint statement'), reported).types).toEqual(['quote_indirect']);
  });

  it('fit where the outlet that quotes the document tells the issuer by other words', () => {
    const text = 'Norland and Sundby released a statement saying they had talked. ';
    const issued = { speaker: ports, cue: 'released a statement saying', content: 'they had talked' };
    expect(relate(reported, quotedFrom('the statement', text, [issued])).isSameSpeaker).toBe(true);
  });

  it('fit where the issuer is told in the article of the quotation alone', () => {
    const text = 'Ada Lindqvist said in a letter that she was glad. ';
    const issued = { speaker: mayor, cue: 'said in a letter', content: 'that she was glad' };
    const said = tell('Herald', `${WORDS} Lindqvist said.`, [
      { speaker: mayor, cue: 'said', content: WORDS },
    ]);
    expect(relate(said, quotedFrom('the letter', text, [issued]))).toEqual({
      isSameSpeaker: true,
      types: ['quote_verbatim'],
    });
  });
});

describe('whose document it is stays unknown', () => {
  it.each([
    ['another kind of document', quotedFrom('the report')],
    ['a document whose words tell whose it is', quotedFrom('the harbour board’s statement')],
  ])('for %s', (_, other) => {
    expect(relate(reported, other)).toEqual({ isSameSpeaker: null, types: [] });
  });

  it('where nothing says that a document was issued', () => {
    const said = tell('Herald', `${WORDS} Lindqvist said.`, [
      { speaker: mayor, cue: 'said', content: WORDS },
    ]);
    expect(relate(said, quotedFrom('the statement'))).toEqual({
      isSameSpeaker: null,
      types: ['quote_verbatim'],
    });
  });

  it('where the other outlet tells that somebody else issued it', () => {
    const text = 'The Dockers’ Union issued a statement saying no ship would sail. ';
    const issued = { speaker: union, cue: 'issued a statement saying', content: 'no ship would sail' };
    const board = speakerOf('Harbour Board', { kind: 'group' });
    const words =
      'The Harbour Board released a statement expressing its commitment to free harbour pilotage.';
    const content = 'its commitment to free harbour pilotage';
    const other = tell('Herald', words, [
      { speaker: board, cue: 'released a statement expressing', content },
    ]);
    expect(relate(other, quotedFrom('the statement', text, [issued]))).toEqual({
      isSameSpeaker: null,
      types: [],
    });
  });
});

describe('findIssuers', () => {
  const issuersIn = (cue: string, others: readonly ClaimSpeaker[] = [], text = `${cue} it leaks.`) =>
    tell(
      'Herald',
      text,
      [mayor, ...others].map((speaker) => ({ speaker, cue, content: 'it leaks' })),
    ).issuers;

  it.each([
    ['wrote an angry letter saying', 'letter'],
    ['sent an email to members saying', 'email'],
    ['said in a statement', 'statement'],
    ['insisted in their report', 'report'],
  ])('reads who issued what from “%s”', (cue, noun) => {
    expect([...(issuersIn(cue) ?? [])]).toEqual([[noun, mayor]]);
  });

  it.each([
    'panned the agreement',
    'cited a study saying',
    'was quoted in a report as saying',
    'kept saying',
  ])('reads none from “%s”', (cue) => {
    expect(issuersIn(cue)?.size).toBe(0);
  });

  it.each([
    ['In a joint statement on Friday the mayor said it leaks.', ['statement']],
    ['It rained. In their letter, the mayor said it leaks.', ['letter']],
    ['The mayor said Monday in a statement that it leaks.', ['statement']],
    ['In a town of two bridges the mayor said it leaks.', []],
    ['The mayor, who was blamed in a report, said it leaks.', []],
    ['The mayor said it leaks in a way that no report tells.', []],
  ])('reads what stands beside the cue: “%s”', (text, nouns) => {
    expect([...(issuersIn('said', [], text)?.keys() ?? [])]).toEqual(nouns);
  });

  it('knows none where two issued such a document each', () => {
    expect(issuersIn('said in a statement', [union])?.size).toBe(0);
  });
});
