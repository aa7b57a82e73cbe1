import { loadTable, loadWords } from '../../lexicon/load.ts';

/** The frames of content that a verb takes, as the word list names them. */
export type Frames = ReadonlySet<string>;

let cueVerbs: ReadonlyMap<string, Frames> | undefined;

function loadCueVerbs(): ReadonlyMap<string, Frames> {
  cueVerbs ??= new Map(
    loadTable('cue-verbs').map(([lemma = '', frames = '']) => [lemma, new Set(frames.split(' '))]),
  );
  return cueVerbs;
}

/** Undefined for a verb that attributes nothing. */
export function framesOf(lemma: string): Frames | undefined {
  return loadCueVerbs().get(lemma);
}

/** Whether the verb introduces what somebody says: it takes a clause or a quotation. */
export function isSpeechVerb(lemma: string): boolean {
  const frames = framesOf(lemma);
  return frames !== undefined && (frames.has('clause') || frames.has('quote'));
}

export function isTimeWord(word: string): boolean {
  return loadWords('time-words').has(word);
}

/** Whether the noun names an occasion or medium of speech: statement, interview, rally. */
export function isSettingNoun(word: string): boolean {
  return loadWords('speech-settings').has(word);
}

/** Whether the words before a colon name a topic or a form of news, no speaker: live, breaking, video. */
export function isTopicLabel(words: string): boolean {
  return loadWords('topic-labels').has(words);
}

/** Whether the noun attributes by itself when "that" follows: claim, warning, allegation. */
export function isCueNoun(lemma: string): boolean {
  return loadWords('cue-nouns').has(lemma);
}
