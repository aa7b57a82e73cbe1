import { loadTable } from '../lexicon/load.ts';

/** The word, its plural or third person, past and -ing forms, and what the list of irregular verbs says. */
export function formsOf(word: string): string[] {
  const irregular = loadTable('irregular-speech-verbs').find(([lemma]) => lemma === word) ?? [];
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const forms = [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, ...irregular];
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
    const doubled = word + word.charAt(word.length - 1);
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return [...new Set(forms)];
}

/** All forms of the words. */
export function allForms(words: Iterable<string>): Set<string> {
  return new Set([...words].flatMap(formsOf));
}
