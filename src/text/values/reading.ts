import type { Quantity } from '../../model/value.ts';

/** A quantity before it has a place in the text. */
export type BareQuantity = Omit<Quantity, 'span' | 'text'>;

/** What a reader found at an index: the quantity, or null for a number that is part of a name or code. */
export interface Reading {
  /** Index of the first piece behind it. */
  readonly end: number;
  readonly quantity: BareQuantity | null;
}

/** A quantity of which nothing is known but kind and interval. */
export function bareQuantity(
  kind: Quantity['kind'],
  interval: Pick<Quantity, 'lo' | 'hi'>,
  rest: Partial<Omit<BareQuantity, 'kind' | 'lo' | 'hi'>> = {},
): BareQuantity {
  return {
    kind,
    lo: interval.lo,
    hi: interval.hi,
    unit: '',
    what: '',
    scope: [],
    period: '',
    isApproximate: false,
    ...rest,
  };
}
