import { describe, expect, it } from 'vitest';
import { lastName } from './article.ts';

const MET = 'Kenyan President Samuel Okoye and Norwegian President Anders Lund met in Sundby. ';
const PARTED = 'Samuel Okoye gave Anders Lund a map. Okoye thanked Lund. ';
const REPORTERS = 'It was what Joan Berg and Paul Lim of the Herald described as a long night. ';
const AWAY = 'Rain fell. The town slept. Nobody came. The boats lay still. The night was long. ';

describe('those who were named together are meant', () => {
  it('by "the two", although each was spoken of alone and two reporters together since', () => {
    expect(lastName(`${MET}${REPORTERS}${PARTED}{The two} agreed on a bridge.`)).toBe(
      'Samuel Okoye and Anders Lund',
    );
  });

  it('by "the pair" where they were named last', () => {
    expect(lastName(`${MET}Edith Harlow and Martin Berg came by boat. {The pair} said it was late.`)).toBe(
      'Edith Harlow and Martin Berg',
    );
  });

  it('by "the two presidents" however far back they are, where there are no others', () => {
    expect(lastName(`${MET}${REPORTERS}${AWAY}{The two presidents} agreed on a bridge.`)).toBe(
      'Samuel Okoye and Anders Lund',
    );
  });

  it('not from far back by a plural that counts nobody', () => {
    expect(lastName(`${MET}${AWAY}{The presidents} agreed on a bridge.`)).toBe('the presidents');
  });

  it('not from far back where there are two such pairs', () => {
    const others = 'Kenyan President Samuel Okoye and Chilean President Eva Sanz met in Arica. ';
    expect(lastName(`${MET}${others}${AWAY}{The two presidents} agreed on a bridge.`)).toBe(
      'the two presidents',
    );
  });
});
