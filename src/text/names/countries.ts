import { loadTable } from '../../lexicon/load.ts';
import { foldName } from './fold.ts';
import { once } from './lexicon.ts';

/** Folded name, adjective, demonym, capital or seat to the folded names of its countries; mostly one. */
const index = once((): ReadonlyMap<string, readonly string[]> => {
  const byForm = new Map<string, string[]>();
  for (const [name = '', adjectives = '', capital = '', others = ''] of loadTable('countries')) {
    const plurals = adjectives.split(';').map((adjective) => `${adjective}s`);
    const forms = [name, capital, ...others.split(';'), ...adjectives.split(';'), ...plurals].map(foldName);
    for (const form of new Set(forms)) byForm.set(form, [...(byForm.get(form) ?? []), foldName(name)]);
  }
  byForm.delete('');
  return byForm;
});

/** The country that a folded name, adjective, demonym, capital or seat stands for; undefined where there is none. */
export function findCountryOf(folded: string): string | undefined {
  return index().get(folded)?.[0];
}

/** The countries that the words name, by name, adjective, demonym, capital or seat; sorted. */
export function findCountries(text: string): string[] {
  const words = foldName(text).split(' ');
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + 4); end > start; end -= 1) {
      for (const country of index().get(words.slice(start, end).join(' ')) ?? []) found.add(country);
    }
  }
  return [...found].sort();
}
