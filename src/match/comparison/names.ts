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
  const standsFor = (x: Term, y: Term): boolean =>
    loadMap('metonyms').get(x.norm)?.split(' ').includes(y.concept) ?? false;
  return a.some((x) => b.some((y) => standsFor(x, y) || standsFor(y, x)));
}

/** "D-Minn." for "Democrat of Minnesota": each word of the one, cut, in the other. */
function isAbbreviated(short: readonly Term[], text: string, long: readonly Term[]): boolean {
  let from = 0;
  return short.every(({ norm, end }) => {
    const place = long.findIndex((term, index) => index >= from && term.norm.startsWith(norm));
    from = place + 1;
    return place >= 0 && /[.-]/.test(text.charAt(end));
  });
}

/** Names in one slot that cannot be two forms of one name. */
export function namesDiffer({ a, b }: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const [ofA, ofB] = [aTerms.filter(isName), bTerms.filter(isName)];
  if (ofA.length === 0 || ofB.length === 0 || isMetonym(ofA, ofB)) return false;
  const hasOtherContent = [...aTerms, ...bTerms].some((term) => isContent(term) && !isName(term));
  if (hasOtherContent || ofA.some((x) => ofB.some((y) => x.conceptKey === y.conceptKey))) return false;
  const [aText, bText] = [a.article.text, b.article.text];
  if (isAbbreviated(ofA, aText, ofB) || isAbbreviated(ofB, bText, ofA)) return false;
  const isOneName = (x: readonly Term[], y: readonly Term[]): boolean =>
    areNamesCompatible(writtenWords(aText, x), writtenWords(bText, y));
  return !isOneName(ofA, ofB) && !isOneName(widen(ofA, a.content.terms), widen(ofB, b.content.terms));
}
