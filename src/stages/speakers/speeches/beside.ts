import { loadWords } from '../../../lexicon/load.ts';
import type { Span } from '../../../model/span.ts';
import { isPersonClass } from '../../../text/names/describe.ts';
import type { Token } from '../../../text/segments.ts';
import type { Attribution } from '../../attribution/layer.ts';
import type { Scene } from '../meaning/scene.ts';
import { readSource, type Source, type TokenRange } from '../reading/source.ts';

/** Words that name who speaks in an attribution whose own source is empty. */
export interface Beside {
  readonly source: Source;
  readonly words: Span;
  /** Whether it is the label of a turn, whose speaker goes on in the paragraphs behind. */
  readonly isLabel: boolean;
}

/** Tokens between a name and its verb. */
const LONGEST_APART = 8;
const LONGEST_LABEL = 4;
const LONGEST_PHRASE = 6;

/** The words within, before and behind what is said that tell by their place alone who says it; undefined where there are none. */
export function findBeside(scene: Scene, { cue, content, quoted }: Attribution): Beside | undefined {
  const { narrative } = scene;
  const whole = narrative.tokensOf(content);
  if (whole === undefined) return undefined;
  const label = findLabel(scene, whole);
  if (label !== undefined) return read(scene, label, true);
  if (cue !== null) return readOwner(scene, narrative.tokensOf(cue.spans.slice(-1))?.endToken ?? 0);
  const end = quoted.length === 0 ? undefined : narrative.tokensOf(quoted)?.endToken;
  const behind = end === undefined ? undefined : findBehind(scene, end);
  return behind && read(scene, behind);
}

function read({ text, narrative, mentions }: Scene, range: TokenRange, isLabel = false): Beside | undefined {
  const { tokens } = narrative.segments;
  const source = readSource(text, tokens, mentions, range);
  const [first, last] = [tokens[range.firstToken], tokens[range.endToken - 1]];
  if (source === undefined || first === undefined || last === undefined) return undefined;
  return { source, words: { start: first.start, end: last.end }, isLabel };
}

/** “HARLOW: It leaks.” in a transcript between quotation marks. */
function findLabel({ narrative, mentionAt }: Scene, { firstToken }: TokenRange): TokenRange | undefined {
  const { tokens } = narrative.segments;
  const first = /^[“"‘']+$/u.test(tokens[firstToken]?.text ?? '') ? firstToken + 1 : firstToken;
  let end = first;
  while (end < first + LONGEST_LABEL && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[end]?.text ?? '')) end += 1;
  const isLabel = end > first && tokens[end]?.text === ':' && mentionAt.has(first);
  return isLabel ? { firstToken: first, endToken: end } : undefined;
}

/** "in the view of Ana Ruiz": the name behind a cue that ends so. */
function readOwner(scene: Scene, end: number): Beside | undefined {
  const { narrative, mentions } = scene;
  const { tokens } = narrative.segments;
  const link = tokens[end - 1];
  const before = tokens[end - 2];
  if (link?.lower !== 'of' || !loadWords('cue-nouns').has(before?.lemma ?? '')) return undefined;
  const mention = mentions.find(({ phraseStart }) => phraseStart === end);
  return mention && read(scene, { firstToken: mention.phraseStart, endToken: mention.phraseEnd });
}

function findBehind(scene: Scene, end: number): TokenRange | undefined {
  const { narrative, mentions } = scene;
  const { tokens } = narrative.segments;
  if (narrative.paragraphOf(end) !== narrative.paragraphOf(end - 1)) return undefined;
  const { text = '', tag } = tokens[end] ?? {};
  const at = (start: number): TokenRange | undefined => {
    const mention = mentions.find(({ phraseStart }) => phraseStart === start);
    return mention && { firstToken: mention.phraseStart, endToken: mention.phraseEnd };
  };
  const direct = at(end);
  if (direct !== undefined) return !endsIn(tokens, end, '.') && speaks(tokens, direct) ? direct : undefined;
  if (text === ':') return narrative.paragraphOf(end) === 0 ? findHeadlineSpeaker(scene, end + 1) : undefined;
  // “Finally, a use for it,” emails Ana Ruiz.
  const isToldBefore = endsIn(tokens, end, ',') && /^\p{Ll}+(?:s|ed)$/u.test(text) && tag !== 'ADV';
  const isSigned = /^(?:—|–|―|--)$/u.test(text);
  if (!isToldBefore && !isSigned) return undefined;
  return at(tokens[end + 1]?.tag === 'DET' ? end + 2 : end + 1);
}

/** “No deal,” Ana Ruiz, the mayor, said. */
function speaks(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const rest = tokens.slice(firstToken, endToken + LONGEST_APART);
  const verb = rest.find(({ tag, sentence }) => tag === 'VERB' && sentence === tokens[firstToken]?.sentence);
  return verb !== undefined && loadWords('cue-verbs').has(verb.lemma);
}

/** ‘No deal’: residents at war with the mayor. */
function findHeadlineSpeaker({ text, narrative, mentions }: Scene, start: number): TokenRange | undefined {
  const { tokens } = narrative.segments;
  let end = start;
  const isPhrase = (at: number): boolean =>
    at < start + LONGEST_PHRASE && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[at]?.tag ?? '');
  while (isPhrase(end)) end += 1;
  const range = { firstToken: start, endToken: end };
  const source = end > start ? readSource(text, tokens, mentions, range) : undefined;
  if (source?.kind !== 'description') return source && range;
  const { description } = source;
  return description.class === 'group' || isPersonClass(description) ? range : undefined;
}

/** Whether the quotation that ends before the token closes with the mark. */
function endsIn(tokens: readonly Token[], end: number, mark: string): boolean {
  return tokens.slice(Math.max(0, end - 2), end).some(({ text }) => text === mark);
}
