import { loadWords } from '../../lexicon/load.ts';
import type { Token } from '../../text/segments.ts';
import { isFinite } from './predicate.ts';

/** "by saying", "after telling": how or when it was done, which the clause is whole without. */
const ADVERBIAL = /^(?:by|after|before|since|while|when|in)$/;

const RELATIVE = /^(?:who|which|whom|whose|that|where)$/;

/** What a relative clause without a comma restricts, so that without it the sentence says something else. */
const QUANTIFYING = /^(?:only|sole|first|last|no|any|every|all|most|few|those|anyone|everyone)$/;
const LONGEST_PHRASE = 6;

/** "that" before "she", "Ortiz", "the mayor", "sailors" begins a clause; before "sailor" it points. */
function opensClause(run: readonly Token[], index: number): boolean {
  const [that, next] = [run[index], run[index + 1]];
  if (that?.lower !== 'that' || next === undefined || run[index - 1]?.tag === 'ADP') return false;
  if (next.tag === 'NOUN') return next.lemma !== next.lower;
  return ['PRON', 'PROPN', 'DET', 'NUM'].includes(next.tag);
}

/** "it became clear that sailors | (saying …)": a clause has begun and its verb is not there. */
function isCutWithin(run: readonly Token[]): boolean {
  const opener = run.findLastIndex((_, index) => opensClause(run, index));
  return opener >= 0 && !run.some((_, index) => index > opener && isFinite(run, index));
}

/** "(Ortiz) spent the day | saying": without a comma the participle is the verb's complement. */
function isComplement(run: readonly Token[]): boolean {
  const verb = run.findLast(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return run.at(-1)?.text !== ',' && verb !== undefined && loadWords('gerund-verbs').has(verb.lemma);
}

/**
 * The clause before a participle that goes on from it: without the preposition of "by saying" and without an absolute phrase (", with three
 * unions | calling for a strike"). Empty where the participle is part of it ("stopped short of | saying").
 */
export function endBeforeParticiple(run: readonly Token[]): readonly Token[] {
  const last = run.at(-1);
  const end = last !== undefined && ADVERBIAL.test(last.lower) ? run.length - 1 : run.length;
  const tag = run[end - 1]?.tag;
  if (tag === 'ADP' || tag === 'SCONJ' || isComplement(run) || isCutWithin(run)) return [];
  const absolute = run.findLastIndex(({ lower }, index) => lower === 'with' && run[index - 1]?.text === ',');
  return run.slice(0, absolute < 0 ? end : absolute);
}

function tokenBehind(sentence: readonly Token[], token: Token | undefined): Token | undefined {
  return token === undefined ? undefined : sentence.find(({ index }) => index === token.index + 1);
}

/** "(described her) as | “a fool”": the words behind it belong to the clause. */
export function isBeforeQuote(sentence: readonly Token[], run: readonly Token[]): boolean {
  const last = run.at(-1);
  return last?.lower === 'as' && /^["“‘'«„]/.test(tokenBehind(sentence, last)?.text ?? '');
}

/** "(They were) the only two ministers | who agreed": a quantity that is true of those alone whom the words behind it name. */
export function isRestricted(sentence: readonly Token[], run: readonly Token[]): boolean {
  const last = run.findLast(({ lower }) => !RELATIVE.test(lower));
  const next = tokenBehind(sentence, last);
  if (last === undefined || !RELATIVE.test(next?.lower ?? '')) return false;
  return run
    .filter(({ index }) => index <= last.index && index > last.index - LONGEST_PHRASE)
    .some(({ lower }) => QUANTIFYING.test(lower));
}
