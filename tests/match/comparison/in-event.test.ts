import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/match/comparison/features.ts';
import { inEventFeatures, sameInEvent } from '../../../src/match/comparison/in-event.ts';
import { prepare } from '../../../src/match/comparison/index.ts';
import { sidesOf } from '../../../src/match/sides.ts';
import { extractionOf } from '../../support/extractions.ts';
import { FAR, NEAR } from '../../support/standings.ts';

function prepared(outlet: string, text: string) {
  const [side] = sidesOf(extractionOf({ outlet, text }, [text]));
  if (side === undefined) throw new Error('unreachable');
  return prepare(side);
}

const FERRY = prepared('Herald', 'The ferry sank in the storm off Norland on Monday.');
const STORM = prepared('Courier', 'A storm sank the ferry on its way to Norland.');
const KNOWN = {
  speakers: 'unknown',
  isUtterance: false,
  features: featuresOf(FERRY, STORM, null),
  general: 0.4,
} as const;

describe('two claims of one event', () => {
  it('are more likely about one thing the more they share that the others have not', () => {
    expect(sameInEvent(FERRY, STORM, NEAR, KNOWN)).toBeGreaterThan(0.6);
    expect(sameInEvent(FERRY, STORM, FAR, KNOWN)).toBeLessThan(0.1);
  });

  it('have the same features from either side', () => {
    expect(inEventFeatures(STORM, FERRY, NEAR, KNOWN)).toEqual(inEventFeatures(FERRY, STORM, NEAR, KNOWN));
  });
});
