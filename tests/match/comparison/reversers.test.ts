import { describe, it } from 'vitest';
import { expectDifferences } from '../../support/plain-texts.ts';

describe('words that reverse', () => {
  it.each([
    [
      'a parenthesis before the verb',
      'The abbot of Arda declined, in a short note, to comment on the leaking roof.',
      'The abbot of Arda declined to comment on the leaking roof.',
    ],
    [
      'a noun in place of the verb',
      'The bishop of Arda would not comment on the sale of the abbey.',
      'The bishop of Arda declined comment on the sale of the abbey.',
    ],
    [
      'an object before the preposition',
      'The village asks that the ministry exempt it from the new bridge toll.',
      'The village asks that it be exempted from the new bridge toll.',
    ],
    [
      'one negation told twice',
      'No rower drank the water of the canal in Lorne.',
      'Neither captain Kell nor any other rower drank the water of the canal in Lorne.',
    ],
    [
      'nobody and no',
      'Nobody in Cerro wants the clock tower painted green.',
      'No villager in Cerro wants the clock tower painted green.',
    ],
    [
      'the adjective bare',
      'The mill kept a bare-minimum crew over the winter in Trine.',
      'The mill kept a crew over the winter in Trine.',
    ],
  ])('count alike on both sides: %s', (_, a, b) => {
    expectDifferences(a, b, []);
  });

  it.each([
    ['Nothing was found in the wreck off Skerra.', 'The treasure was found in the wreck off Skerra.'],
  ])('tell a fact from its contrary: %s / %s', (a, b) => {
    expectDifferences(a, b, ['polarity']);
  });
});
