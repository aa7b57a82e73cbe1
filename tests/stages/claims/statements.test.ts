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

  it.each([
    'Two dockers were injured.',
    'The council will review the toll in March.',
    'The Guild of Insurers put the damage at $1.2 billion.',
    'Their divers will go back to the wreck.',
    'Disabled motorists do not have to pay the toll.',
    'The hearing took six days, one more than the judge had planned.',
    'Since the flood, a single ferry has crossed the river between Norland and Sudland.',
    'A search dog found a man alive under the ramp.',
    'The offer of the council was rebuffed.',
    'They met for over an hour.',
    'The primary would be held on April 30.',
    'Many in the harbour saw the bridge fall.',
    'Pressed by the council, Lena Ortiz resigned on Monday.',
    'In a televised Norland House address on Monday, Lena Ortiz offered the miners a vote.',
    'Lena Ortiz declined to say on Monday whether the bridge was safe.',
    'Tom Byrne was a guest of "Norland Tonight."',
  ])('are such as “%s”', (sentence) => {
    expect(statementsOf(sentence)).toEqual([sentence]);
  });

  it('end before the comma at which a line breaks off', () => {
    const text = 'Ferries between Port Ellery and Norland stopped on Monday,';
    expect(statementsOf(text)).toEqual(['Ferries between Port Ellery and Norland stopped on Monday']);
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
    ['speech in which it stands', 'By closing it, Tom Byrne said, Lena Ortiz of Port Ellery lost 12 votes.'],
    ['the end of an abbreviation', 'E., told 12 reporters about Port Ellery on Monday.'],
    ['a quality', 'The toll is hard to judge.'],
    ['a note on the staff', 'Tom Byrne contributed to this report from Port Ellery on Monday.'],
    ['an address to the reader', 'Read more about your 12 ferries in Port Ellery.'],
    ['a cue alone', 'Mayor Lena Ortiz asked on Monday.'],
    ['a quotation', '“The bridge in Port Ellery collapsed on Monday, killing 11 people.”'],
  ])('are not %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('are what the outlet says beside somebody’s words', () => {
    const text = 'Lena Ortiz said the dam would hold, but two towns were evacuated on Monday night.';
    const said = { content: ['the dam would hold'], cue: 'said', lemma: 'say', source: 'Lena Ortiz' };
    expect(statementsOf(text, [said])).toEqual(['two towns were evacuated on Monday night']);
  });

  it('are the clause behind the time at which somebody spoke', () => {
    const text =
      'The blast killed 45 people, police said on Sunday, after three of the wounded died in hospital.';
    const said = { content: ['The blast killed 45 people'], cue: 'said', lemma: 'say', source: 'police' };
    expect(statementsOf(text, [said])).toEqual(['three of the wounded died in hospital']);
  });

  it('are the contrast that leads somebody’s words, without its joint', () => {
    const text = 'While 12 roads in Norland were closed, Ortiz said the dam would hold.';
    const said = { content: ['the dam would hold'], cue: 'said', lemma: 'say', source: 'Ortiz' };
    expect(statementsOf(text, [said])).toEqual(['12 roads in Norland were closed']);
  });

  it.each([
    ['If 12 roads in Norland were closed, ', 'the dam would hold', ''],
    ['In a speech that shook Norland on Monday, ', 'the dam would hold', ''],
    ['', 'the dam would hold', ' in a memo released on Monday in Norland'],
  ])('are no fragments: “%s… %s …%s”', (before, content, after) => {
    const text = `${before}Ortiz said ${content}${after}.`;
    expect(statementsOf(text, [{ content: [content], cue: 'said', lemma: 'say', source: 'Ortiz' }])).toEqual(
      [],
    );
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
