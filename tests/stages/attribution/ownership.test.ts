import { describe, expect, it } from 'vitest';
import { attributeByRules, inWords } from './attribute.ts';

const inWordsByRules = (text: string): string[] => inWords(text, attributeByRules(text));

describe('a quotation without a cue', () => {
  it('goes on from the sentence before it', () => {
    expect(inWordsByRules('The coach said the team was ready. “We have trained all summer.”')).toEqual([
      'The coach | said | the team was ready … “We have trained all summer.”',
    ]);
  });

  it('continues the speaker of the paragraph before it as an attribution of its own', () => {
    const [first, second] = attributeByRules(
      '“We have trained all summer,” the coach said.\n\n“Nobody was hurt, and nobody complained.”',
    );
    expect(first?.rules).toEqual(['quote-before']);
    expect(second).toMatchObject({ cue: null, source: [], continues: 0, rules: ['quote-continued'] });
  });

  it('stands alone where nobody is known to speak', () => {
    const [only] = attributeByRules(
      'The strike entered its third week.\n\n“They have left us in the cold here.”',
    );
    expect(only).toMatchObject({ cue: null, source: [], rules: ['quote-without-cue'] });
    expect(only?.score).toBeLessThan(0.5);
  });

  it('does not take the words of the next speaker for a continuation', () => {
    expect(inWordsByRules('“We won,” Roe said. “It was close.”\n\n“They cheated,” Haddad snorted.')).toEqual([
      'Roe | said | “We won,” … “It was close.”',
      'Haddad | snorted | “They cheated,”',
    ]);
  });

  it('is no claim where it is a title or held at a distance', () => {
    expect(attributeByRules('Her novel “The Salt Road” sold well in the “old” town.')).toEqual([]);
  });
});

describe('a quotation between two cues', () => {
  it('belongs to the cue of its own sentence', () => {
    expect(inWordsByRules('“Nobody was hurt.” The chief said: “We were lucky.”')).toEqual([
      ' |  | “Nobody was hurt.”',
      'The chief | said | “We were lucky.”',
    ]);
  });

  it('has one owner', () => {
    const text = '“We lost,” said Roe, adding, “We will be back.”';
    const owners = attributeByRules(text).flatMap(({ quoted }) => quoted.map(({ start }) => start));
    expect(new Set(owners).size).toBe(owners.length);
  });
});

describe('the kind of an attribution', () => {
  it.each([
    ['“We will stay,” she said.', 'direct'],
    ['She said the town was “on its knees.”', 'mixed'],
    ['She said the town was poor.', 'indirect'],
  ])('of %s is %s', (text, kind) => {
    expect(attributeByRules(text).map((attribution) => attribution.kind)).toEqual([kind]);
  });
});
