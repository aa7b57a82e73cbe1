import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../src/accuracy/readers/marked.ts';
import { InputError } from '../../../src/model/errors.ts';

const HEADER = 'outlet: Port Herald\npublished: 2024-03-05\nstyle: wire\n\n';

describe('an article with its attributions marked in the text', () => {
  it('gives spans into the text without the marks', () => {
    const gold = readMarked(
      `${HEADER}{c1,2|“We will pay,”} {u1|said} {s1|the mayor}.\n\n{i|A “deal”} it was.\n---\n1 = Ana Ruiz\n`,
      'bridge',
    );
    expect(gold.text).toBe('“We will pay,” said the mayor.\n\nA “deal” it was.');
    expect(gold.attributions[0]).toEqual({
      content: [{ start: 0, end: 14 }],
      cue: [{ start: 15, end: 19 }],
      source: [{ start: 20, end: 29 }],
      reference: 'Ana Ruiz',
    });
    expect(gold.attributions[1]).toEqual({ content: [{ start: 0, end: 14 }], cue: [], source: [] });
    expect(gold.ignored.map(({ start, end }) => gold.text.slice(start, end))).toEqual(['A “deal”']);
    expect(gold).toMatchObject({ outlet: 'Port Herald', publishedAt: '2024-03-05', style: 'wire' });
  });

  it('lets one mark stand inside another', () => {
    const { attributions, text } = readMarked(
      `${HEADER}{s1|Roe} {u1|said} {c1|{s2|Lind} had {u2|promised} {c2|rain}}.`,
      'nested',
    );
    const [outer, inner] = attributions.map(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(outer).toEqual(['Lind had promised rain']);
    expect(inner).toEqual(['rain']);
  });

  it.each([
    ['{c1|open', /not closed/],
    ['shut}', /nothing is open/],
    ['{s1|Roe} {u1|spoke}.', /no content/],
    ['{c1|rain}\n---\n2 = Ana Ruiz', /not marked/],
    ['{c1|rain}\n---\nAna Ruiz', /expected "1,2 = Full Name"/],
  ])('is refused with what is wrong: %j', (body, message) => {
    expect(() => readMarked(`${HEADER}${body}`, 'harbour')).toThrow(InputError);
    expect(() => readMarked(`${HEADER}${body}`, 'harbour')).toThrow(message);
  });
});
