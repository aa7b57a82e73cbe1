import { MODALITIES, type Modality, type Stance } from '../../model/claim.ts';
import { matchPhrase, type Worded } from '../../text/phrases.ts';
import type { Token } from '../../text/segments.ts';
import type { Clause } from './predicate.ts';

const BEFORE = 2;
const AFTER = 3;

/** Of two cues in one clause the earlier in this list counts. */
const ORDER: readonly Modality[] = ['conditional', 'demanded', 'possible', 'planned'];

function cuesIn(words: readonly Worded[]): Set<Modality> {
  const found = new Set<Modality>();
  for (let index = 0; index < words.length; index += 1) {
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

/** How the content is put, by its ending, the stance of the cue, its condition, and the words around its main predicate. */
export function findModality(content: readonly Token[], clause: Clause, stance: Stance): Modality {
  const opener = content.find(({ tag }) => tag !== 'PUNCT')?.lower;
  if (endsAsQuestion(content) || stance === 'asks' || opener === 'whether') return 'asked';
  const { before, group, after } = clause;
  const near = cuesIn([...before.slice(-BEFORE), ...group, ...after.slice(0, group.length > 0 ? AFTER : 0)]);
  const sentence = content.filter((token) => token.sentence === content[0]?.sentence);
  if (
    cuesIn(sentence.filter(({ tag }) => tag === 'SCONJ' || tag === 'ADP' || tag === 'VERB')).has(
      'conditional',
    )
  ) {
    near.add('conditional');
  }
  if (stance === 'demands') near.add('demanded');
  if (stance === 'promises' && !near.has('possible')) near.add('planned');
  return ORDER.find((modality) => near.has(modality)) ?? 'asserted';
}
