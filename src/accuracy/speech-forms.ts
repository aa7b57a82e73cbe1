import { loadTable } from '../lexicon/load.ts';
import { allForms } from './forms.ts';

/** The speech words of the scope "speech and claims": one a blank or line, as in a list that comes with a gold set. */
export function parseSpeechForms(list: string): ReadonlySet<string> {
  return allForms(list.split(/\s+/).filter((word) => word !== ''));
}

/** The same from our own cue verbs, where no list comes with the gold. */
export function defaultSpeechForms(): ReadonlySet<string> {
  return allForms(
    loadTable('cue-verbs')
      .filter(([, frames = '']) => /\b(clause|quote)\b/.test(frames))
      .map(([lemma = '']) => lemma),
  );
}
