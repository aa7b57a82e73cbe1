import { loadWords } from '../../lexicon/load.ts';
import type { Claim } from '../../model/claim.ts';
import { hull, textOf } from '../../model/span.ts';
import { describe } from '../../text/names/index.ts';
import { normaliseWords, stemWord } from '../../text/normalise/index.ts';
import type { Side } from './compare.ts';
import { surroundingsOf } from './surroundings.ts';

/** Verb and object of a cue: "released / a statement", "said in / their letter". */
const DOCUMENT = /^(.*?)\s((?:an?|another|his|her|its|their)\s.*)$/isu;

/** How many characters behind its cue a document is looked for. */
const FARTHEST = 60;

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b/i;

/** What opens the sentence or goes on behind the cue: "In a statement (Ruiz said)", "(said) on Monday in a letter". */
const LEADING = /^In\s(.+)$/su;
const TRAILING = /^(?:\s[\p{L}.]+){0,2}\sin\s((?:an?|another|his|her|its|their)\s[^,;:.“"]+)/iu;

/** Noun of the document by which the claim's speaker is told to say it: "released a joint statement saying", "said in a letter". */
export function issuedDocumentOf(side: Side): string | undefined {
  const { article, claim } = side;
  const { cue, speaker } = claim;
  const last = hull(cue?.spans ?? []);
  if (cue === null || speaker === null || last === undefined) return undefined;
  const [, verb = '', object = ''] = DOCUMENT.exec(textOf(article.text, cue.spans)) ?? [];
  const isBroughtOut = /\bin$/i.test(verb) || isIssuing(verb);
  if (isBroughtOut && !PASSIVE.test(verb)) return readNew(object);
  const [, behind = ''] = TRAILING.exec(article.text.slice(last.end, endBehind(claim, last.end))) ?? [];
  return readNew(behind) ?? readNew(LEADING.exec(beforeSource(side))?.[1] ?? '');
}

/** Where the content begins behind the cue, or how far is looked. */
function endBehind({ content }: Claim, cueEnd: number): number {
  const starts = content.spans.map(({ start }) => start).filter((start) => start >= cueEnd);
  return Math.min(cueEnd + FARTHEST, ...starts);
}

/** The sentence up to its source or cue. */
function beforeSource(side: Side): string {
  const { cue, speaker } = side.claim;
  const source = hull([...(speaker?.spans ?? []), ...(cue?.spans ?? [])]);
  const [first] = surroundingsOf(side);
  return source === undefined || first === undefined
    ? ''
    : side.article.text.slice(first.start, source.start);
}

/** Noun of a document that is told as new or as one's own: "a joint statement", "their letter". */
function readNew(phrase: string): string | undefined {
  const { class: kind, head, determiner } = describe(phrase);
  return kind === 'document' && /^(?:an?|another|his|her|its|their)$/.test(determiner) ? head : undefined;
}

let issuing: ReadonlySet<string> | undefined;

function isIssuing(words: string): boolean {
  const stems = (issuing ??= new Set([...loadWords('issuing-verbs')].map(stemWord)));
  return normaliseWords(words, [{ start: 0, end: words.length }]).some(({ stem }) => stems.has(stem));
}
