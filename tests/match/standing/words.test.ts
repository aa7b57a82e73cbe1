import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/match/sides.ts';
import { BEFORE, createWordReader, IN_CLAIM, IN_SENTENCE } from '../../../src/match/standing/words.ts';
import { conceptOf } from '../../../src/match/concepts.ts';
import { stemWord } from '../../../src/text/normalise/index.ts';
import { extractionOf } from '../../support/extractions.ts';

const TEXT =
  'Mayor Ida Ortiz spoke in Norland. On Monday she resigned, the town clerk told the Herald. Nobody wept.';

describe('the words of a claim and around it', () => {
  it('are told apart by where they stand nearest', () => {
    const [side] = sidesOf(extractionOf({ outlet: 'Herald', text: TEXT }, ['she resigned']));
    if (side === undefined) throw new Error('unreachable');
    const { words } = createWordReader()(side);
    expect(words.get(conceptOf(stemWord('resigned')))).toBe(IN_CLAIM);
    expect(words.get(stemWord('clerk'))).toBe(IN_SENTENCE);
    expect(words.get(stemWord('ortiz'))).toBe(BEFORE);
    expect(words.has(stemWord('wept'))).toBe(false);
  });
});
