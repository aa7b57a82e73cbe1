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
      'No captain left the harbour of Lorne during the storm.',
      'Neither Captain Kell nor any other captain left the harbour of Lorne during the storm.',
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
    ['Nobody crossed the frozen canal in Lorne.', 'Skaters crossed the frozen canal in Lorne.'],
    ['Nothing was found in the wreck off Skerra.', 'The treasure was found in the wreck off Skerra.'],
  ])('tell a fact from its contrary: %s / %s', (a, b) => {
    expectDifferences(a, b, ['polarity']);
  });
});
