import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/match/candidates/standing.ts';
import { inEventFeatures, sameInEvent } from '../../../src/match/comparison/in-event.ts';
import { prepare } from '../../../src/match/comparison/index.ts';
import { sidesOf } from '../../../src/match/sides.ts';
import { extractionOf } from '../../support/extractions.ts';

function prepared(outlet: string, text: string) {
  const [side] = sidesOf(extractionOf({ outlet, text }, [text]));
  if (side === undefined) throw new Error('unreachable');
  return prepare(side);
}

const FERRY = prepared('Herald', 'The ferry sank in the storm off Norland on Monday.');
const STORM = prepared('Courier', 'A storm sank the ferry on its way to Norland.');
const KNOWN = { speakers: 'unknown', isUtterance: false, general: 0.4 } as const;

const FAR: Standing = {
  containmentHigh: 0,
  containmentLow: 0,
  likeness: 0,
  shared: 0,
  rankHigh: 0,
  rankLow: 0,
};
const NEAR: Standing = {
  containmentHigh: 0.8,
  containmentLow: 0.7,
  likeness: 0.7,
  shared: 0.4,
  rankHigh: 1,
  rankLow: 1,
};

describe('two claims of one event', () => {
  it('are more likely about one thing the more they share that the others have not', () => {
    expect(sameInEvent(FERRY, STORM, NEAR, KNOWN)).toBeGreaterThan(0.6);
    expect(sameInEvent(FERRY, STORM, FAR, KNOWN)).toBeLessThan(0.1);
  });

  it('have the same features from either side', () => {
    expect(inEventFeatures(STORM, FERRY, NEAR, KNOWN)).toEqual(inEventFeatures(FERRY, STORM, NEAR, KNOWN));
  });
});
