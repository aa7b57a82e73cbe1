import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/match/groups/index.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import type { Pair } from '../../../src/model/pair.ts';
import { extractionOf } from '../../support/extractions.ts';
import { OTHER_NUMBER, pairOf, TRIVIAL_WORDING } from '../../support/pairs.ts';

const QUOTE = '“The bridge is safe,”';
const report = (outlet: string, publishedAt: string) =>
  extractionOf({ outlet, publishedAt, text: `${QUOTE} engineer Lena Brill told ${outlet}.` }, [QUOTE]);

const HERALD = report('Herald', '2023-10-03');
const COURIER = report('Courier', '2023-10-04');
const GAZETTE = report('Gazette', '2023-10-05');
const [herald = '', courier = '', gazette = ''] = [HERALD, COURIER, GAZETTE].map(
  ({ claims }) => claims[0]?.id,
);

function gather(
  extractions: readonly Extraction[],
  pairs: readonly Pair[],
  duplicates = new Map<string, string>(),
) {
  const articleIds = extractions.map(({ article }) => article.id).sort();
  const events = [{ id: 'e_harbour', label: '', articleIds }];
  return groups.create({})({ extractions, layers: { duplicates, events, pairs } }, () => undefined);
}

describe('groups', () => {
  it('joins all claims that agree with each other, in the order of publication', () => {
    const found = gather(
      [GAZETTE, COURIER, HERALD],
      [pairOf(herald, courier), pairOf(courier, gazette), pairOf(herald, gazette)],
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      claimIds: [herald, courier, gazette],
      verdict: 'agreed',
      independentOutlets: 3,
    });
  });

  it('keeps two claims apart that only agree with a third', () => {
    const found = gather([HERALD, COURIER, GAZETTE], [pairOf(herald, courier), pairOf(courier, gazette)]);
    expect(found.map(({ claimIds }) => claimIds.length).sort()).toEqual([1, 2]);
  });

  it('does not take a claim for one outlet’s own that agrees with a claim of another group', () => {
    const found = gather([HERALD, COURIER, GAZETTE], [pairOf(herald, courier), pairOf(courier, gazette)]);
    const alone = found.find(({ claimIds }) => claimIds.length === 1);
    expect(alone).toMatchObject({ verdict: 'agreed', independentOutlets: 2, pairIds: [] });
    expect(alone?.types).toEqual(['quote_verbatim']);
  });

  it('joins what differs, whatever else agrees', () => {
    const other = pairOf(courier, gazette, { findings: [OTHER_NUMBER] });
    const found = gather([HERALD, COURIER, GAZETTE], [pairOf(herald, courier), other]);
    expect(found.map(({ claimIds }) => claimIds.length)).toEqual([3]);
  });

  it('asks nothing of a copy, which is compared with its original alone', () => {
    const copied = new Map([[COURIER.article.id, HERALD.article.id]]);
    const found = gather([HERALD, COURIER, GAZETTE], [pairOf(herald, gazette)], copied);
    expect(found.map(({ claimIds }) => claimIds.length)).toEqual([3]);
  });

  it('gives a claim that nobody else has a group of its own', () => {
    const found = gather([HERALD], []);
    expect(found[0]).toMatchObject({ claimIds: [herald], verdict: 'one_outlet', types: ['one_outlet'] });
  });

  it('differs with the severity of the worst discrepancy', () => {
    const pair = pairOf(herald, courier, { findings: [OTHER_NUMBER] });
    expect(gather([HERALD, COURIER], [pair])[0]).toMatchObject({
      verdict: 'differs',
      severity: 'high',
      types: ['number'],
    });
  });

  it('agrees in spite of trivial wording', () => {
    const pair = pairOf(herald, courier, { findings: [TRIVIAL_WORDING] });
    expect(gather([HERALD, COURIER], [pair])[0]).toMatchObject({ verdict: 'agreed', severity: 'info' });
  });

  it('joins the claims of a copy with those of its original, and counts one independent outlet', () => {
    const found = gather([HERALD, COURIER], [], new Map([[COURIER.article.id, HERALD.article.id]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ verdict: 'copied', independentOutlets: 1 });
  });
});
