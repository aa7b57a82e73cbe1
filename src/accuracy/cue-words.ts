import { loadTable, loadWords } from '../lexicon/load.ts';
import { allForms } from './forms.ts';

/** The words that cues are judged by, in all their forms. */
export interface CueWords {
  /** They make a cue one of speech, for the scope "speech and claims". */
  readonly speech: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/**
 * @param speechList the speech words of the scope, parted by blanks or line breaks, as in a list that comes with a gold
 *   set. Without one: our own cue verbs and nouns, those of attitudes apart.
 */
export function readCueWords(speechList?: string): CueWords {
  const verbs = loadTable('cue-verbs').map(([lemma = '']) => lemma);
  const nouns = [...loadWords('cue-nouns')];
  const speech =
    speechList?.split(/\s+/).filter((word) => word !== '') ?? speechWordsAmong([...verbs, ...nouns]);
  return { speech: allForms(speech), verbs: allForms(verbs), nouns: new Set(nouns.flatMap(withPlural)) };
}

function withPlural(noun: string): string[] {
  return [noun, noun.replace(/y$/, 'ie') + 's'];
}

function speechWordsAmong(words: readonly string[]): string[] {
  const attitudes = loadWords('attitude-words');
  return ['accord', ...words.filter((word) => !attitudes.has(word))];
}
