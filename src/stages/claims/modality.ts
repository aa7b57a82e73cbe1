import { MODALITIES, type Modality, type Stance } from '../../model/claim.ts';
import { matchPhrase } from '../../text/phrases.ts';
import type { Token } from '../../text/segments.ts';
import type { Clause } from './predicate.ts';

const BEFORE = 2;
const AFTER = 3;

/** Of two cues in one clause the earlier in this list counts. */
const ORDER: readonly Modality[] = ['conditional', 'demanded', 'possible', 'planned'];

/** The month is no modal: "in May". */
function isMonth({ text, index, tag }: Token): boolean {
  return text === 'May' && index > 0 && tag !== 'AUX';
}

/** "as long as" is a condition before a clause only: not "as long as three days", nor "for as long as it takes". */
function isCondition(words: readonly Token[], start: number, end: number): boolean {
  if (words[start]?.lower !== 'as') return true;
  if (words[start - 1]?.lower === 'for' || words[end]?.tag === 'NUM') return false;
  const rest = words.slice(end);
  const mark = rest.findIndex(({ tag }) => tag === 'PUNCT');
  return rest.slice(0, mark < 0 ? rest.length : mark).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "I must say", "we must admit": nothing is demanded. */
function isMereEmphasis({ group }: Clause): boolean {
  const [first] = group;
  return first?.lower === 'must' && /^(?:say|tell|admit|confess)$/.test(group.at(-1)?.lemma ?? '');
}

function cuesIn(words: readonly Token[]): Set<Modality> {
  const found = new Set<Modality>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || isMonth(word)) continue;
    const match = matchPhrase('modality-cues', words, index);
    if (match === undefined) continue;
    const modality = MODALITIES.find((known) => known === match.columns[0]);
    if (modality === undefined) continue;
    if (modality === 'conditional' && !isCondition(words, index, match.end)) continue;
    found.add(modality);
  }
  return found;
}

function endsAsQuestion(content: readonly Token[]): boolean {
  for (let index = content.length - 1; index >= 0 && index >= content.length - 3; index -= 1) {
    const token = content[index];
    if (token?.text === '?') return true;
    if (token?.tag !== 'PUNCT') return false;
  }
  return false;
}

/** The content opens with a condition, or its main predicate looks ahead and a condition follows: "would leave if …". */
function isConditional(content: readonly Token[], { group, after }: Clause): boolean {
  const start = content.findIndex(({ tag, lower }) => tag !== 'PUNCT' && lower !== 'that');
  const opening = start < 0 ? undefined : matchPhrase('modality-cues', content, start);
  if (opening?.columns[0] === 'conditional' && isCondition(content, start, opening.end)) return true;
  return cuesIn(group).has('planned') && cuesIn(after).has('conditional');
}

/** How the content is put, by its ending, the stance of the cue, its condition, and the words around its main predicate. */
export function findModality(content: readonly Token[], clause: Clause, stance: Stance): Modality {
  const opener = content.find(({ tag }) => tag !== 'PUNCT')?.lower;
  if (endsAsQuestion(content) || stance === 'asks' || opener === 'whether') return 'asked';
  const { before, group, after } = clause;
  const isVerbless = group.length === 0;
  const near = cuesIn(isVerbless ? before : [...before.slice(-BEFORE), ...group, ...after.slice(0, AFTER)]);
  near.delete('conditional');
  if (isMereEmphasis(clause)) near.delete('demanded');
  if (isConditional(content, clause)) near.add('conditional');
  if (stance === 'demands') near.add('demanded');
  if (stance === 'promises' && !near.has('possible')) near.add('planned');
  return ORDER.find((modality) => near.has(modality)) ?? 'asserted';
}
