import type { Range, Reading } from '../reading.ts';

const OPENING_SIGN = /^[$£€¥#@]$/;
const CLOSING_SIGN = /^[%°]$/;
const OPENING_BRACKET: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/**
 * A stretch that ends on words, with the signs that belong to them: "$5 million", "67%", "the plan (which failed)". What was learned
 * counts words alone and does not see them.
 */
export function withSigns(reading: Reading, { first, end }: Range): Range {
  const { tokens } = reading;
  const [before, after] = [tokens[first - 1], tokens[end]];
  const isOpening =
    before !== undefined && OPENING_SIGN.test(before.text) && before.end === tokens[first]?.start;
  const isClosing =
    after !== undefined &&
    ((CLOSING_SIGN.test(after.text) && after.start === tokens[end - 1]?.end) ||
      isPartnerInside(reading, { first, end }, after.text));
  return { first: isOpening ? first - 1 : first, end: isClosing ? end + 1 : end };
}

/** Whether the bracket that a closing one belongs to stands in the stretch. */
function isPartnerInside({ tokens }: Reading, { first, end }: Range, closing: string): boolean {
  const opening = OPENING_BRACKET.get(closing);
  if (opening === undefined) return false;
  let open = 0;
  for (const { text } of tokens.slice(first, end)) {
    if (text === opening) open += 1;
    else if (text === closing) open -= 1;
  }
  return open > 0;
}
