import { describe, expect, it } from 'vitest';
import { readBrat } from '../../../src/accuracy/readers/brat.ts';
import { InputError } from '../../../src/model/errors.ts';

const TEXT = '“We will pay,” said the mayor, “every cent.”';
const ANNOTATIONS = [
  'T1\tContent 0 14;31 44\t“We will pay,” “every cent.”',
  'T2\tCue 15 19\tsaid',
  'T3\tSource 20 29\tthe mayor',
  'R1\tCuedBy Arg1:T1 Arg2:T2',
  'R2\tSaidBy Arg1:T1 Arg2:T3',
  '#1\tAnnotatorNotes T1\tAna Ruiz',
];

function read(lines: readonly string[], text = TEXT) {
  return readBrat(text, `${lines.join('\n')}\n`, 'bridge');
}

describe('an article annotated in brat', () => {
  it('gives contents with the cue and source that relations join to them, and the name in the note', () => {
    expect(read(ANNOTATIONS)).toEqual({
      id: 'bridge',
      text: TEXT,
      ignored: [],
      attributions: [
        {
          content: [
            { start: 0, end: 14 },
            { start: 31, end: 44 },
          ],
          cue: [{ start: 15, end: 19 }],
          source: [{ start: 20, end: 29 }],
          reference: 'Ana Ruiz',
        },
      ],
    });
  });

  it('counts offsets in Unicode code points', () => {
    const { text, attributions } = read(['T1\tContent 3 8\tRain!'], '🌧️ Rain! 🌧️');
    expect(attributions[0]?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['Rain!']);
  });

  it('joins pieces with nothing but white space between them, as brat cuts at line breaks', () => {
    const { attributions } = read(['T1\tContent 0 9;11 21\t“It rains “It pours.'], '“It rains\n\n“It pours.');
    expect(attributions[0]?.content).toEqual([{ start: 0, end: 21 }]);
  });

  it('reads relations either way round and under any name, and other types not at all', () => {
    const lines = [
      'R1\tcue Arg1:T2 Arg2:T1',
      'T4\tPerson 20 29\tthe mayor',
      'R2\tis Arg1:T4 Arg2:T1',
      'A1\tsure T1',
    ];
    const [attribution] = read([...ANNOTATIONS.slice(0, 3), ...lines]).attributions;
    expect(attribution).toMatchObject({ cue: [{ start: 15, end: 19 }], source: [] });
  });

  it('takes the name from the note on a source where the content has none', () => {
    const [attribution] = read([...ANNOTATIONS.slice(0, 5), '#1\tAnnotatorNotes T3\tAna Ruiz']).attributions;
    expect(attribution?.reference).toBe('Ana Ruiz');
  });

  it('leaves open what is marked as Ignore', () => {
    expect(read(['T1\tIgnore 20 29\tthe mayor']).ignored).toEqual([{ start: 20, end: 29 }]);
  });

  it.each([
    ['T1\tContent 5 500\twide', /line 1 marks 5 500/],
    ['T1\tContent five\tword', /not a text-bound annotation/],
    ['T1\tContent 15 19\tpaid', /has the words paid, but the text has said there/],
    ['R1\tCuedBy Arg1:T1', /not a binary relation/],
    ['E1\tSpeech:T2 Content:T1', /is an event/],
  ])('is refused with the line that is wrong: %j', (line, message) => {
    expect(() => read([line])).toThrow(InputError);
    expect(() => read([line])).toThrow(message);
  });
});
