import { expect, it } from 'vitest';
import { plural } from '../../src/text/plural.ts';

it.each([
  [1, 'article', '1 article'],
  [0, 'article', '0 articles'],
  [2, 'discrepancy', '2 discrepancies'],
])('%d %s is %s', (number, noun, expected) => {
  expect(plural(number, noun)).toBe(expected);
});
