import { isInside } from '../../../model/span.ts';
import type { Attribution } from '../../attribution/layer.ts';
import type { Narrative } from '../reading/narrative.ts';

/** Attributions on either side among which the enclosing one is sought. */
const REACH = 40;

/**
 * The attribution in whose content the source of this one stands ("I think" in what Ruiz said): the nearest whose
 * content holds the source or shares its quotation.
 */
export function findEnclosing(
  {
    attributions,
    narrative,
  }: { readonly attributions: readonly Attribution[]; readonly narrative: Narrative },
  index: number,
): number | undefined {
  const own = attributions[index];
  const start = own?.source[0];
  if (own === undefined || start === undefined) return undefined;
  const quotation = narrative.quotationOf(narrative.tokensOf([start])?.firstToken ?? -1);
  const isAround = (other: Attribution | undefined) =>
    other !== undefined &&
    other.content.some(
      (content) => isInside(start, content) || isInQuotation(narrative, content.start, quotation),
    ) &&
    !other.source.some((source) => isInQuotation(narrative, source.start, quotation));
  for (let step = 1; step < REACH; step += 1) {
    if (isAround(attributions[index - step])) return index - step;
    if (isAround(attributions[index + step])) return index + step;
  }
  return undefined;
}

function isInQuotation(narrative: Narrative, offset: number, quotation: number): boolean {
  if (quotation === 0) return false;
  const range = narrative.tokensOf([{ start: offset, end: offset + 1 }]);
  return range !== undefined && narrative.quotationOf(range.firstToken) === quotation;
}
