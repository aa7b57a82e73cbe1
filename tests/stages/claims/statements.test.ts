import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from './build.ts';

function statementsOf(text: string, said: readonly Said[] = []): string[] {
  return claimsOf(text, said)
    .filter(({ kind }) => kind === 'statement')
    .map(({ content }) => content.text);
}

describe('statements', () => {
  it('are sentences in the outlet’s own voice that carry something checkable', () => {
    const text =
      'The harbour bridge in Port Ellery collapsed on Monday. The morning was grey and rather cold.';
    expect(statementsOf(text)).toEqual(['The harbour bridge in Port Ellery collapsed on Monday.']);
  });

  it('leave out a dateline', () => {
    const text = 'PORT ELLERY, Norland (Newswire) — Eleven people were killed on Monday in a blast.';
    expect(statementsOf(text)).toEqual(['Eleven people were killed on Monday in a blast.']);
  });

  it.each([
    ['a question', 'Did the bridge in Port Ellery collapse on Monday?'],
    ['a heading without a verb', 'Port Ellery bridge collapse: 11 dead in two days'],
    ['the first person', 'We visited Port Ellery on Monday with 12 friends.'],
    ['a judgement', 'Perhaps Port Ellery deserved better, and it remains unclear whether 2021 was worse.'],
    ['speech that attribution missed', 'The bridge fell on Monday, according to Lena Ortiz of Port Ellery.'],
    ['a quotation', '“The bridge in Port Ellery collapsed on Monday, killing 11 people.”'],
  ])('are not %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('are what the outlet says beside somebody’s words', () => {
    const text = 'Lena Ortiz said the dam would hold, but two towns were evacuated on Monday night.';
    const said = { content: ['the dam would hold'], cue: 'said', lemma: 'say', source: 'Lena Ortiz' };
    expect(statementsOf(text, [said])).toEqual(['two towns were evacuated on Monday night']);
  });

  it('join what a sentence tells of a source to the source', () => {
    const text = 'Lena Ortiz, who said the dam would hold, resigned on Monday after 12 years.';
    const said = { content: ['the dam would hold'], cue: 'who said', lemma: 'say', source: 'Lena Ortiz' };
    expect(statementsOf(text, [said])).toEqual(['Lena Ortiz resigned on Monday after 12 years']);
  });

  it('are left out where the options say so', () => {
    const text = 'The harbour bridge in Port Ellery collapsed on Monday.';
    expect(claimsOf(text, [], { statements: false })).toEqual([]);
    expect(claimsOf(text, [], { minimumStatementScore: 1 })).toEqual([]);
  });

  it('have neither cue nor speaker', () => {
    const [statement] = claimsOf('The harbour bridge in Port Ellery collapsed on Monday.');
    expect(statement).toMatchObject({
      kind: 'statement',
      cue: null,
      speaker: null,
      quoted: [],
      stance: 'asserts',
    });
  });
});
