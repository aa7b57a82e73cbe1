import type { Alignment, Edit, Term } from './compare.ts';
import { areAntonyms, haveScaleStep, reversals } from './cues.ts';
import { isContent } from './terms.ts';
import { loadWords } from '../../lexicon/load.ts';

/**
 * What an edit does to the meaning: nothing (`none`), function words or inflection only (`trivial`), another content word (`content`),
 * a long cut (`omission`), or a negation, modal, quantifier or number changed (`flip`).
 */
export type EditNature = 'none' | 'trivial' | 'content' | 'omission' | 'flip';

/** Where so many words stand against one at most, a clause was cut: an omission, not another wording. */
const CLAUSE_WORDS = 5;

/** A cut of this many words, of which so many are of content, is one too. */
const CUT_WORDS = 3;
const CUT_CONTENT_WORDS = 2;

function numbers(terms: readonly Term[]): string {
  return terms.flatMap(({ isNumber, norm }) => (isNumber ? [norm] : [])).join(' ');
}

function hasOtherNumbers(a: readonly Term[], b: readonly Term[]): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  return x !== '' && y !== '' && x !== y;
}

function isTitle(term: Term): boolean {
  return loadWords('courtesy-titles').has(term.norm);
}

function isLight(term: Term): boolean {
  return !term.isCapital && loadWords('light-words').has(term.norm);
}

/** Content words that are not also on the other side and not just a title before a name that stays. */
function ownContent(terms: readonly Term[], others: readonly Term[]): Term[] {
  return terms.filter(
    (term) =>
      isContent(term) &&
      !isTitle(term) &&
      !isLight(term) &&
      !others.some((other) => other.conceptKey === term.conceptKey),
  );
}

function isCut(terms: readonly Term[]): boolean {
  if (terms.length >= CLAUSE_WORDS) return true;
  return terms.length >= CUT_WORDS && terms.filter(isContent).length >= CUT_CONTENT_WORDS;
}

/** What an edit does, words that were only moved within the passage (`moved`) left aside. */
export function natureOf(edit: Edit, moved: ReadonlySet<number>): EditNature {
  if (edit.isSignalled) return 'none';
  const { aTerms, bTerms } = edit;
  const isSubstitution = aTerms.length > 0 && bTerms.length > 0;
  if (!isSubstitution && isCut([...aTerms, ...bTerms])) return 'omission';
  if (Math.abs(reversals(aTerms, undefined) - reversals(bTerms, undefined)) % 2 === 1) {
    return edit.isEdge && !isSubstitution ? 'trivial' : 'flip';
  }
  if (haveScaleStep(aTerms, bTerms) || hasOtherNumbers(aTerms, bTerms)) return 'flip';
  if (aTerms.some((x) => bTerms.some((y) => areAntonyms(x, y)))) return 'flip';
  const stays = (term: Term): boolean => !moved.has(term.conceptKey);
  const aOwn = ownContent(aTerms, bTerms).filter(stays);
  const bOwn = ownContent(bTerms, aTerms).filter(stays);
  if (aOwn.length + bOwn.length === 0) return 'trivial';
  const longest = Math.max(aTerms.length, bTerms.length);
  if (Math.min(aTerms.length, bTerms.length) <= 1 && longest >= CLAUSE_WORDS) return 'omission';
  return 'content';
}

/** Concepts that are cut in one place and stand in another: list order, a clause brought forward. */
export function movedConcepts({ edits }: Alignment): ReadonlySet<number> {
  const inA = new Set(edits.flatMap(({ aTerms }) => aTerms.map(({ conceptKey }) => conceptKey)));
  const inB = edits.flatMap(({ bTerms }) => bTerms.map(({ conceptKey }) => conceptKey));
  return new Set(inB.filter((key) => inA.has(key)));
}
