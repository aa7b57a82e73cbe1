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

function cuesIn(words: readonly Token[]): Set<Modality> {
  const found = new Set<Modality>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || isMonth(word)) continue;
    const name = matchPhrase('modality-cues', words, index)?.columns[0];
    const modality = MODALITIES.find((known) => known === name);
    if (modality !== undefined) found.add(modality);
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
  const opening = content.filter(({ tag, lower }) => tag !== 'PUNCT' && lower !== 'that').slice(0, 4);
  if (matchPhrase('modality-cues', opening, 0)?.columns[0] === 'conditional') return true;
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
  if (isConditional(content, clause)) near.add('conditional');
  if (stance === 'demands') near.add('demanded');
  if (stance === 'promises' && !near.has('possible')) near.add('planned');
  return ORDER.find((modality) => near.has(modality)) ?? 'asserted';
}
