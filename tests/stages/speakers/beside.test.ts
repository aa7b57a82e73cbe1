import { describe, expect, it } from 'vitest';
import { span, type Span } from '../../../src/model/span.ts';
import { attribute, floatingName, resolve } from './article.ts';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return span(start, start + words.length);
}

describe('a quotation without a source is said by', () => {
  it('whom a headline names behind it', () => {
    expect(floatingName('<‘There is no boat’>: Harlow at war\n\nEdith Harlow came on Friday.')).toBe(
      'Edith Harlow',
    );
    expect(floatingName('<‘There is no boat’>: passengers stranded\n\nIt rained on Friday.')).toBe(
      'passengers',
    );
  });

  it('who is named behind its verb, whatever the verb', () => {
    expect(floatingName('{Pim} wrote <“No.”> <“Finally, a use for it,”> emails Ana Ruiz.')).toBe('Ana Ruiz');
  });

  it('who signs it', () => {
    expect(floatingName('Bo Lind spoke.\n\n<“Boat found on street”> — The Norwood Star, 15 May')).toBe(
      'Norwood Star',
    );
  });

  it('whom the label of a transcript names in it', () => {
    const text = 'Mayor Edith Harlow spoke.\n\n<“LIND: Is it safe?”>\n\n<“HARLOW: It is safe.”>';
    expect(floatingName(text)).toBe('Edith Harlow');
    expect(floatingName(`${text}\n\n<“It is.”>\n\n<“It was.”>`)).toBe('Edith Harlow');
  });

  it('whose view it is in', () => {
    const text = 'The rock, in the view of Ana Ruiz, a geologist, is “wet sugar”.';
    const cue = { spans: [spanOf(text, 'in the view of')], lemma: 'view' };
    const attribution = { ...attribute([], [spanOf(text, 'is “wet sugar”')]), cue };
    expect(resolve(text, [attribution]).byAttribution[0]).toMatchObject({
      name: 'Ana Ruiz',
      role: 'geologist',
    });
  });

  it('nobody who begins the next sentence', () => {
    expect(floatingName('Norwood called them <“reckless.”> Ana Ruiz said no.')).toBe('Norwood');
  });
});
