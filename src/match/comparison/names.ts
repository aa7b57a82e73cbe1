import { loadMap, loadWords } from '../../lexicon/load.ts';
import { areNamesCompatible } from '../../text/names/index.ts';
import type { AlignedPair, Edit, Term } from './compare.ts';
import { isContent, writtenWords } from './terms.ts';

function isName(term: Term): boolean {
  if (!term.isCapital || term.isFunction || term.isNumber) return false;
  return !loadWords('courtesy-titles').has(term.norm) && !isCalendarWord(term.norm);
}

function isCalendarWord(norm: string): boolean {
  return loadWords('months').has(norm) || loadWords('weekdays').has(norm);
}

/** The names of an edit with the capitalised words that stand right beside them: "Timothy" becomes "Timothy Muris". */
function widen(names: readonly Term[], all: readonly Term[]): readonly Term[] {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return names;
  let from = all.indexOf(first);
  let to = all.indexOf(last);
  while (isJoined(all[from - 1], all[from])) from -= 1;
  while (isJoined(all[to], all[to + 1])) to += 1;
  return all.slice(from, to + 1);
}

function isJoined(left: Term | undefined, right: Term | undefined): boolean {
  return left !== undefined && right?.before === 'none' && isName(left) && isName(right);
}

/** A capital for its country's government: "Washington" for the United States. */
function isMetonym(a: readonly Term[], b: readonly Term[]): boolean {
  const metonyms = loadMap('metonyms');
  return a.some((x) =>
    b.some((y) => metonyms.get(x.norm) === y.concept || metonyms.get(y.norm) === x.concept),
  );
}

/** Names in one slot that cannot be two forms of one name. */
export function namesDiffer({ a, b }: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const [ofA, ofB] = [aTerms.filter(isName), bTerms.filter(isName)];
  if (ofA.length === 0 || ofB.length === 0 || isMetonym(ofA, ofB)) return false;
  const hasOtherContent = [...aTerms, ...bTerms].some((term) => isContent(term) && !isName(term));
  if (hasOtherContent || ofA.some((x) => ofB.some((y) => x.conceptKey === y.conceptKey))) return false;
  const [x, y] = [
    writtenWords(a.article.text, widen(ofA, a.content.terms)),
    writtenWords(b.article.text, widen(ofB, b.content.terms)),
  ];
  return !areNamesCompatible(x, y);
}
