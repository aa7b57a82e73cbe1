import type { ArticleFormat, OutletSource } from '../model/article.ts';
import type { ClaimKind, Modality, Stance } from '../model/claim.ts';
import type { DiagnosticSeverity } from '../model/diagnostic.ts';
import type { Verdict } from '../model/group.ts';
import type { AgreementType, DiscrepancyType, Severity } from '../model/pair.ts';
import type { SpeakerKind, SpeakerStatus } from '../model/speaker.ts';

/** The words that a column may hold, each with what it means to a reader. */
export type Vocabulary<Word extends string = string> = Readonly<Record<Word, string>>;

/** What two claims have in common. */
export const AGREEMENTS: Vocabulary<AgreementType> = {
  quote_verbatim: 'The same words in the same order.',
  quote_formatting:
    'The same words; only house style differs (spelling, number words, hyphens, abbreviations).',
  quote_contained: 'One outlet prints a shorter cut of what the other quotes.',
  quote_elided: 'One outlet leaves words out and shows the reader where.',
  quote_overlap: 'Two different cuts of one utterance that share a stretch of words.',
  quote_indirect: 'One outlet quotes what the other reports without quotation marks.',
  claim_paraphrase: 'The same content in other words.',
  claim_more_specific: 'The same content; one outlet adds detail.',
  value_compatible: 'The same value in another notation or precision.',
};

/** In what two claims differ. The report never says who is right. */
export const DISCREPANCIES: Vocabulary<DiscrepancyType> = {
  quote_wording_trivial: 'The quoted words differ in function words, endings or order only.',
  quote_wording: 'The quoted words differ in a word that carries content.',
  quote_meaning_flip: 'The quoted words differ in a negation, modal, quantifier, number or role.',
  quote_unmarked_omission: 'One outlet leaves words out of a quotation without a mark.',
  quote_splice: 'One outlet joins words that stand apart in the other, without a mark.',
  speaker: 'The same words are attributed to different speakers.',
  occasion: 'The same words are set in a different occasion or addressed to somebody else.',
  number: 'The numbers for the same thing cannot both hold.',
  date: 'The dates, times or durations for the same thing cannot both hold.',
  entity: 'A different person, place, organisation or rank stands in the same role.',
  role_swap: 'Who does it and to whom it is done are exchanged.',
  polarity: 'One says that it is so, the other that it is not.',
  antonym: 'The two use words that exclude each other (rose and fell, convicted and acquitted).',
  degree: 'The two differ in certainty, quantity or degree.',
  factivity: 'One reports as done what the other reports as planned, tried or suggested.',
  cause: 'The two name different causes.',
  comparison: 'A comparison or ranking is the other way round.',
  update: 'The values differ, and the later publication may explain it.',
};

/** What a group's claims have been found to share or not to share. */
export const GROUP_TYPES: Vocabulary<AgreementType | DiscrepancyType | 'one_outlet'> = {
  ...AGREEMENTS,
  ...DISCREPANCIES,
  one_outlet: 'No other outlet of the event reports it.',
};

export const RELATIONS: Vocabulary<'agreement' | 'discrepancy'> = {
  agreement: 'What the two claims have in common.',
  discrepancy: 'In what the two claims differ.',
};

export const SEVERITY_MEANINGS: Vocabulary<Severity> = {
  high: 'Changes what a reader would take away: who said it, whether it is so, how many by far.',
  medium: 'Changes a detail that matters.',
  low: 'A shade of meaning.',
  info: 'Worth knowing, no difference in meaning.',
};

export const VERDICT_MEANINGS: Vocabulary<Verdict> = {
  differs: 'The outlets report it differently.',
  disputed: 'The sources, not the outlets, contradict each other.',
  agreed: 'Two or more independent outlets report it alike.',
  copied: 'Several outlets carry it, all as copies of one text.',
  one_outlet: 'One outlet only.',
};

export const KINDS: Vocabulary<ClaimKind> = {
  direct: 'Wholly quoted.',
  mixed: 'Partly quoted.',
  indirect: 'Reported without quotation marks.',
  statement: "A checkable factual statement in the outlet's own voice.",
};

export const MODALITY_MEANINGS: Vocabulary<Modality> = {
  asserted: 'Put as a fact.',
  possible: 'Put as possible.',
  planned: 'Put as intended.',
  conditional: 'Put under a condition.',
  demanded: 'Put as a demand.',
  asked: 'Put as a question.',
};

export const STANCE_MEANINGS: Vocabulary<Stance> = {
  asserts: 'The speaker holds it to be so.',
  denies: 'The speaker denies it.',
  doubts: 'The speaker doubts it.',
  asks: 'The speaker asks it.',
  demands: 'The speaker demands it.',
  promises: 'The speaker promises it.',
  withheld: 'The speaker is reported as not saying it.',
};

export const SPEAKER_KINDS: Vocabulary<SpeakerKind> = {
  person: 'A person.',
  group: 'An organisation, an office or several people.',
  document: 'A text that says something: a report, a statement, a law.',
  unknown: 'Not known.',
};

export const SPEAKER_STATUSES: Vocabulary<SpeakerStatus> = {
  named: 'Resolved to a name.',
  described: 'A description that no name of the article fits ("a senior official").',
  unknown: 'Not resolved.',
};

export const FORMATS: Vocabulary<ArticleFormat> = {
  txt: 'A plain text file.',
  html: 'A web page.',
  json: 'A JSON file.',
  jsonl: 'A line of a JSON Lines file.',
  text: 'A text handed in by a program.',
};

export const OUTLET_SOURCES: Vocabulary<OutletSource> = {
  metadata: 'The article itself names its outlet.',
  folder: 'The outlet is named after the folder that the file lies in.',
  file: 'The outlet is named after the file.',
};

export const ARTICLE_STATUSES: Vocabulary<'read' | 'copy'> = {
  read: 'Read and compared.',
  copy: "Read; it repeats another outlet's article (see `duplicate_of`) and is not counted as independent.",
};

export const DIAGNOSTIC_SEVERITIES: Vocabulary<DiagnosticSeverity> = {
  error: 'An input was not processed.',
  warning: 'Something was guessed, dropped or capped.',
  info: 'Worth knowing.',
};

/** The words of a vocabulary in the order in which they are explained. */
export function wordsOf<Word extends string>(vocabulary: Vocabulary<Word>): [Word, ...Word[]] {
  const isWord = (word: string): word is Word => Object.hasOwn(vocabulary, word);
  const [first, ...others] = Object.keys(vocabulary).filter(isWord);
  if (first === undefined) throw new RangeError('A vocabulary has at least one word.');
  return [first, ...others];
}
