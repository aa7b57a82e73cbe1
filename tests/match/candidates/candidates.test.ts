import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/match/candidates/index.ts';
import type { Candidate } from '../../../src/match/candidates/layer.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { extractionOf } from '../../support/extractions.ts';

function propose(
  extractions: readonly Extraction[],
  duplicates: ReadonlyMap<string, string> = new Map(),
  settings = { partners: 40, sharedKeys: 2 },
): readonly Candidate[] {
  const articleIds = extractions.map(({ article }) => article.id).sort();
  const events = [{ id: 'e_harbour', label: '', articleIds }];
  return candidates.create(settings)({ extractions, layers: { duplicates, events } }, () => undefined);
}

const statement = (outlet: string, text: string, publishedAt = '2023-10-03') =>
  extractionOf({ outlet, text, publishedAt }, [text]);

const HERALD = statement('Herald', 'The harbour bridge was closed after cracks were found.', '2023-10-04');
const COURIER = statement('Courier', 'Cracks were found in the harbour bridge.');

describe('candidates', () => {
  it('proposes claims of two outlets that share words, the earlier published first', () => {
    expect(propose([HERALD, COURIER])).toMatchObject([
      { aClaimId: COURIER.claims[0]?.id, bClaimId: HERALD.claims[0]?.id, eventId: 'e_harbour' },
    ]);
  });

  it('proposes claims that say the same in other words', () => {
    const herald = statement('Herald', 'A Belgian sailor was killed.', '2023-10-04');
    const courier = statement('Courier', 'The dead man came from Belgium.');
    expect(propose([herald, courier])).toHaveLength(1);
  });

  it('proposes nothing within one outlet', () => {
    expect(propose([HERALD, statement('Herald', 'Cracks were found in the harbour bridge.')])).toEqual([]);
  });

  it('proposes nothing for claims that share function words only', () => {
    expect(propose([HERALD, statement('Courier', 'The mayor was seen after the match.')])).toEqual([]);
  });

  it('compares a copy with its original only', () => {
    const copy = statement('Gazette', 'Cracks were found in the old harbour bridge.', '2023-10-05');
    const found = propose([HERALD, COURIER, copy], new Map([[copy.article.id, COURIER.article.id]]));
    const copyId = copy.claims[0]?.id;
    expect(found.filter(({ bClaimId }) => bClaimId === copyId).map(({ aClaimId }) => aClaimId)).toEqual([
      COURIER.claims[0]?.id,
    ]);
  });

  it('keeps the partners that share the rarest words', () => {
    const vague = statement('Gazette', 'The harbour bridge is old.');
    const found = propose([HERALD, COURIER, vague], new Map(), { partners: 1, sharedKeys: 2 });
    expect(found).toContainEqual(
      expect.objectContaining({ aClaimId: COURIER.claims[0]?.id, bClaimId: HERALD.claims[0]?.id }),
    );
  });
});
