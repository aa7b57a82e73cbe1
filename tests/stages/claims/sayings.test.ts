import { describe, expect, it } from 'vitest';
import { claimsOf } from './build.ts';

function statementsOf(text: string, content: string, source = 'Lena Ortiz', cue = 'said'): string[] {
  return claimsOf(text, [{ content: [content], cue, lemma: 'say', source }])
    .filter(({ kind }) => kind === 'statement')
    .map(({ content }) => content.text);
}

describe('that somebody spoke on an occasion', () => {
  it.each([
    [
      'behind a quotation',
      '“The toll stays,” Lena Ortiz said in an interview with Norland Radio.',
      '“The toll stays,”',
    ],
    [
      'before a clause',
      'Lena Ortiz said in an interview with Norland Radio that the toll would stay.',
      'that the toll would stay',
    ],
    [
      'before a comma',
      '“The toll stays,” Lena Ortiz said in an interview with Norland Radio, smiling.',
      '“The toll stays,”',
    ],
  ])('is a statement %s', (_, text, content) => {
    expect(statementsOf(text, content)).toEqual(['Lena Ortiz said in an interview with Norland Radio']);
  });

  it.each([
    ['only who spoke is told', '“The toll stays,” Lena Ortiz said.'],
    ['only the day is told', '“The toll stays,” Lena Ortiz said on Monday.'],
    ['nothing tells which occasion it was', '“The toll stays,” Lena Ortiz said in a statement.'],
    [
      'the words behind the cue lead on',
      '“The toll stays,” Lena Ortiz said in an interview on Monday before',
    ],
  ])('is none where %s', (_, text) => {
    expect(statementsOf(text, '“The toll stays,”')).toEqual([]);
  });

  it('is none where the cue is a participle or stands before who speaks', () => {
    const text = '“The toll stays,” said Lena Ortiz in an interview with Norland Radio.';
    expect(statementsOf(text, '“The toll stays,”')).toEqual([]);
    const other =
      'Lena Ortiz left Port Ellery on Monday, saying in a note to the council that the toll would stay.';
    expect(statementsOf(other, 'that the toll would stay', 'Lena Ortiz', 'saying')).toEqual([
      'Lena Ortiz left Port Ellery on Monday',
    ]);
  });
});
