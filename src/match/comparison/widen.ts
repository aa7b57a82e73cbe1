import type { Alignment, Edit, Passage, Term } from './compare.ts';

type Match = readonly [number, number];

function termsBetween({ terms }: Passage, from: number | undefined, to: number | undefined): readonly Term[] {
  return terms.slice(from ?? 0, to === undefined ? undefined : to + 1);
}

/** The last match before and the first match behind the words of an edit, by the side that has words. */
function neighbours(
  { matches }: Alignment,
  edit: Edit,
  a: Passage,
  b: Passage,
): readonly [Match | undefined, Match | undefined] {
  const isInA = edit.aTerms.length > 0;
  const [first] = isInA ? edit.aTerms : edit.bTerms;
  const start = first === undefined ? -1 : (isInA ? a : b).terms.indexOf(first);
  const next = matches.findIndex(([i, j]) => (isInA ? i : j) > start);
  return next === -1 ? [matches.at(-1), undefined] : [matches[next - 1], matches[next]];
}

/**
 * An edit in which one side has nothing, with the matching word on either side of it: "can’t guarantee" against "can
 * guarantee" tells a reader more than "not" against nothing.
 */
export function widen(edit: Edit, alignment: Alignment, a: Passage, b: Passage): Edit {
  if (edit.aTerms.length > 0 && edit.bTerms.length > 0) return edit;
  const [before, behind] = neighbours(alignment, edit, a, b);
  return {
    ...edit,
    aTerms: termsBetween(a, before?.[0], behind?.[0]),
    bTerms: termsBetween(b, before?.[1], behind?.[1]),
  };
}
