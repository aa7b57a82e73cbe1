import { proposeAccording } from './forms/according.ts';
import { proposeAfter } from './forms/after.ts';
import { proposeAsked } from './forms/asked.ts';
import { proposeRelative } from './forms/relative.ts';
import { proposeBefore } from './forms/before.ts';
import { proposeLabel, proposeSignature } from './forms/labels.ts';
import { proposeNoun } from './forms/nouns.ts';
import { proposePassive } from './forms/passive.ts';
import { framesOf, isSpeechVerb } from './lexicon.ts';
import type { Proposal } from './proposal.ts';
import type { Range, Reading } from './reading.ts';
import { findSharedSubject, findSubject } from './subjects.ts';
import type { VerbGroup } from './verbs.ts';
import { isAttributive, readVerbGroup } from './verbs.ts';

/** All candidates of an article, at most one a cue, in text order of their heads. */
export function proposeAll(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const [index, unit] of reading.units.entries()) {
    const isFirst = reading.units[index - 1]?.paragraph !== unit.paragraph;
    const label = proposeSignature(reading, unit) ?? proposeLabel(reading, unit, isFirst, index === 0);
    if (label !== undefined) proposals.push(label);
    for (let head = unit.first; head < unit.end; head += 1) {
      if (reading.regionOf[head] !== -1) continue;
      const proposal = proposeAt(reading, head);
      if (proposal !== undefined) proposals.push(proposal);
    }
  }
  return proposals;
}

function proposeAt(reading: Reading, head: number): Proposal | undefined {
  const token = reading.tokens[head];
  if (token === undefined) return undefined;
  if (token.lower === 'according') return proposeAccording(reading, head);
  const isMistaken = isMistakenVerb(reading, head);
  if (token.tag === 'NOUN' && !isMistaken) return proposeNoun(reading, head);
  if ((token.tag !== 'VERB' && !isMistaken) || framesOf(token.lemma) === undefined) return undefined;
  if (isNamePart(reading, head) || isAttributive(reading, head)) return undefined;
  const group = readVerbGroup(reading, head);
  const subject = findSource(reading, group);
  const asked = proposeAsked(reading, group);
  if (asked !== undefined) return asked;
  if (group.isPassive) return proposePassive(reading, group, subject);
  const relative = proposeRelative(reading, group, subject);
  if (relative !== undefined) return relative;
  const before = isHanging(reading, group) ? undefined : proposeBefore(reading, group, subject);
  if (before !== undefined) return before;
  if (subject === undefined) return undefined;
  return proposeAfter(reading, group, subject);
}

/** Whether the group has no subject of its own. */
function isHanging(reading: Reading, group: VerbGroup): boolean {
  return group.isParticiple || group.isInfinitive || reading.tokens[group.first - 1]?.tag === 'CCONJ';
}

/** The subject of the group itself, or of the clause that it hangs on: "…, saying", "… but said". */
function findSource(reading: Reading, group: VerbGroup): Range | undefined {
  const before = reading.tokens[group.first - 1];
  if (!isHanging(reading, group)) return findSubject(reading, group.first);
  const isDirect =
    group.isParticiple &&
    (before?.lower === ')' || before?.tag === 'PROPN' || before?.tag === 'NOUN' || before?.tag === 'PRON');
  if (isDirect) return findSubject(reading, group.first);
  if (group.isInfinitive) return undefined;
  return findSharedSubject(reading, group.first);
}

/** "Polls show that …", "Roe claims she …": a verb that wink-nlp took for a noun. */
function isMistakenVerb(reading: Reading, head: number): boolean {
  const [before, token, after] = [reading.tokens[head - 1], reading.tokens[head], reading.tokens[head + 1]];
  if (token?.tag !== 'NOUN' || before === undefined || after === undefined || !isSpeechVerb(token.lemma))
    return false;
  const isFinal = /^[.,]$/.test(after.lower);
  if (isFinal && token.lower === `${token.lemma}s` && (before.tag === 'PROPN' || before.tag === 'PRON'))
    return true;
  if (isFinal && token.lemma === 'show') return before.lower.endsWith('s');
  const isContentNext =
    after.lower === 'that' || after.tag === 'PRON' || after.tag === 'DET' || after.tag === 'PROPN';
  if (!isContentNext) return false;
  if (token.lower === token.lemma)
    return (
      /^(they|we|you|i|who)$/.test(before.lower) ||
      (before.tag !== 'ADJ' && before.tag !== 'PRON' && before.lower.endsWith('s') && before.lower !== "'s")
    );
  return (
    token.lower === `${token.lemma}s` && (before.tag === 'PROPN' || /^(he|she|it|who)$/.test(before.lower))
  );
}

/** "spokeswoman Hope Hicks": a capital after a small word, inside a sentence. */
function isNamePart(reading: Reading, head: number): boolean {
  const before = reading.tokens[head - 1];
  return (
    /^\p{Lu}/u.test(reading.tokens[head]?.text ?? '') && before !== undefined && /^\p{Ll}/u.test(before.text)
  );
}
