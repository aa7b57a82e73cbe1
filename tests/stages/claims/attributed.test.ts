import { describe, expect, it } from 'vitest';
import { claimId } from '../../../src/model/claim.ts';
import { articleOf, speakerOf } from '../../support/extractions.ts';
import { claimOfSpeech, claimsOf } from './build.ts';

const TEXT = [
  'Ferries were cancelled.',
  '',
  'Mayor Lena Ortiz said that at least 40 workers of Port Ellery Ferries had been hired on Monday. “We will rebuild,” she added.',
].join('\n');
const CONTENT = 'that at least 40 workers of Port Ellery Ferries had been hired on Monday';

describe('the claim of an attribution', () => {
  const claim = claimOfSpeech(TEXT, {
    content: [CONTENT],
    cue: 'said',
    lemma: 'say',
    source: 'Mayor Lena Ortiz',
  });

  it('has the words of its content, and an id that follows from them', () => {
    expect(claim.content.text).toBe(CONTENT);
    expect(claim.id).toBe(claimId(articleOf({ text: TEXT }).id, 'indirect', claim.content.spans));
  });

  it('keeps what attribution found', () => {
    expect(claim).toMatchObject({ kind: 'indirect', score: 0.9, rules: ['test'], cue: { lemma: 'say' } });
    expect(claim.speaker?.name).toBe('Mayor Lena Ortiz');
  });

  it('says where its first word stands', () => {
    expect([claim.paragraph, claim.sentence]).toEqual([1, 1]);
  });

  it('has the values and names of its content, not those of the rest of the sentence', () => {
    expect(claim.values.map(({ text }) => text)).toEqual(['at least 40', 'Monday']);
    expect(claim.entities.map(({ text }) => text)).toEqual(['Port Ellery Ferries']);
  });

  it('joins the pieces of a split quotation', () => {
    const text = '“We will rebuild,” Ortiz said, “and we will do it together.”';
    const content = ['“We will rebuild,”', '“and we will do it together.”'];
    expect(claimOfSpeech(text, { content, cue: 'said', lemma: 'say' }).content.text).toBe(
      '“We will rebuild,” “and we will do it together.”',
    );
  });
});

describe('a dateline', () => {
  it('is no part of what is said', () => {
    const content = 'PORT ELLERY, June 16 (Newswire) — Eleven miners were killed on Monday';
    const claim = claimOfSpeech(`${content}, police said.`, {
      content: [content],
      cue: 'said',
      lemma: 'say',
    });
    expect(claim.content.text).toBe('Eleven miners were killed on Monday');
    expect(claim.values.map(({ text }) => text)).toEqual(['Eleven', 'Monday']);
  });
});

describe('two attributions of the same words in the same place', () => {
  it('are one claim', () => {
    const text = '“No comment,” Ortiz told Byrne.';
    const said = { content: ['“No comment,”'], source: 'Ortiz' };
    expect(claimsOf(text, [said, { ...said, cue: 'told' }], { statements: false })).toHaveLength(1);
  });
});

describe('words that are printed again', () => {
  const text =
    '“The dam will hold this year,” Ortiz said. Later: “The dam will hold this year!” “The dam will hold,” she said.';
  const first = { content: ['“The dam will hold this year,”'], source: 'Ortiz' };
  const again = { content: ['“The dam will hold this year!”'] };

  it('are one claim with repeats, where the speaker is the same or unknown', () => {
    const claims = claimsOf(text, [first, again], { statements: false });
    expect(claims).toHaveLength(1);
    expect(claims[0]?.repeats.map(({ start, end }) => text.slice(start, end))).toEqual(again.content);
  });

  it('are two claims where two people say them', () => {
    const other = { ...again, speaker: speakerOf('Tom Byrne') };
    expect(claimsOf(text, [first, other], { statements: false })).toHaveLength(2);
  });

  it('stand under the known speaker where the first mention has none', () => {
    const unknown = { ...first, source: 'Ortiz', speaker: speakerOf('') };
    const known = { ...again, speaker: speakerOf('Tom Byrne') };
    expect(claimsOf(text, [unknown, known], { statements: false })[0]?.speaker?.name).toBe('Tom Byrne');
  });

  it('are left apart where they are fewer than four', () => {
    const short = '“No comment,” Ortiz said. “No comment,” she said again.';
    const said = [{ content: ['“No comment,”'] }, { content: ['“No comment,”'], after: 'Ortiz' }];
    expect(claimsOf(short, said, { statements: false })).toHaveLength(2);
  });
});
