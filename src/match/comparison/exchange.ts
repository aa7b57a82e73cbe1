import type { AlignedPair, Alignment, Edit, Term } from './compare.ts';
import { isSubstitution } from './gates.ts';

/** Two names that stand in each other's place. */
export interface Exchange {
  readonly first: Edit;
  readonly second: Edit;
  /** The words of `a` between the two. */
  readonly between: readonly Term[];
}

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);

function names(terms: readonly Term[]): string {
  return terms.flatMap(({ isFunction, concept }) => (isFunction ? [] : [concept])).join(' ');
}

function isCrossed(x: Edit, y: Edit): boolean {
  const [a, b] = [names(x.aTerms), names(x.bTerms)];
  return a !== '' && b !== '' && a !== b && a === names(y.bTerms) && b === names(y.aTerms);
}

/** Two edits that put each other's content words in their place: "from Basel to Milan", "from Milan to Basel". */
export function findExchange({ a }: AlignedPair, { edits }: Alignment): Exchange | undefined {
  const substitutions = edits.filter(isSubstitution);
  for (const [index, first] of substitutions.entries()) {
    const second = substitutions.slice(index + 1).find((other) => isCrossed(first, other));
    const from = first.aTerms.at(-1);
    const to = second?.aTerms[0];
    if (second === undefined || from === undefined || to === undefined) continue;
    const { terms } = a.content;
    return { first, second, between: terms.slice(terms.indexOf(from) + 1, terms.indexOf(to)) };
  }
  return undefined;
}

/** Whether one side is in the passive where the other is not, so that exchanged names keep their roles. */
export function isOtherVoice({ first, second }: Exchange): boolean {
  const isPassive = (terms: readonly Term[]): boolean =>
    terms.some(({ norm }) => norm === 'by') || terms.some(({ norm }) => BE.has(norm));
  const a = isPassive([...first.aTerms, ...second.aTerms]);
  const b = isPassive([...first.bTerms, ...second.bTerms]);
  return a !== b;
}
