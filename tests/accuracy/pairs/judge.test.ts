import { describe, expect, it } from 'vitest';
import { PARAPHRASE, OTHER_NUMBER, TRIVIAL_WORDING, VERBATIM } from '../../support/pairs.ts';
import { judged } from './judge-pairs.ts';

const LOOK_ALIKE = { relation: 'compatible', type: 'LA_bound' };

describe('a judged pair', () => {
  it('is right where a finding has the type of the gold', () => {
    expect(judged({}, [OTHER_NUMBER])).toMatchObject({ isRelationRight: true, isTypeRight: true });
  });

  it('is right where any finding of the relation has a type that the gold accepts', () => {
    const gold = { type: 'date', or: ['quote_wording_trivial'] };
    expect(judged(gold, [OTHER_NUMBER, TRIVIAL_WORDING])).toMatchObject({
      isTypeRight: true,
      finding: TRIVIAL_WORDING,
    });
  });

  it('is half right where only the relation is', () => {
    expect(judged({ type: 'date' }, [OTHER_NUMBER])).toMatchObject({
      isRelationRight: true,
      isTypeRight: false,
    });
  });

  it('counts as a discrepancy where it bears an agreement, too', () => {
    expect(judged({}, [OTHER_NUMBER, VERBATIM]).found).toBe('discrepancy');
  });

  it('is wrong where nothing is found of what the gold has', () => {
    expect(judged({}, [])).toMatchObject({ found: 'neither', isRelationRight: false, finding: undefined });
  });

  it('may be said to agree where the gold says compatible, not where it says unrelated', () => {
    expect(judged(LOOK_ALIKE, [PARAPHRASE])).toMatchObject({ found: 'neither', isTypeRight: true });
    expect(judged({ ...LOOK_ALIKE, relation: 'unrelated' }, [PARAPHRASE])).toMatchObject({
      found: 'agreement',
      isTypeRight: false,
    });
  });

  it('needs no type where a look-alike agrees', () => {
    expect(judged({ relation: 'agreement', type: 'LA_list_order' }, [PARAPHRASE]).isTypeRight).toBe(true);
  });
});
