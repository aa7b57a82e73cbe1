import { findCountryOf } from '../../../text/names/countries.ts';
import { foldName } from '../../../text/names/fold.ts';
import { places } from '../../../text/names/lexicon.ts';

/** The country of "American", "Dane", "Frenchman"; undefined for "Americans" and "Germany". */
export function readNational(word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return undefined;
  const folded = foldName(word.replace(/(?:man|woman)$/u, ''));
  const country = findCountryOf(folded);
  return country === folded || isPlace(folded) ? undefined : country;
}

/** Capitals and plurals stand in the list of countries beside the demonyms. */
function isPlace(folded: string): boolean {
  return folded.endsWith('s') || places().has(folded);
}
