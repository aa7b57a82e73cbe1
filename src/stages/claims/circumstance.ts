import { loadWords } from '../../lexicon/load.ts';
import type { Token } from '../../text/segments.ts';
import { findClause, hasPredicate } from './predicate.ts';

/** What follows is presupposed to be so (Heinämäki 1974 on temporal connectives); "before" and "until" leave it open. */
const FACTIVE = /^(?:after|as|when|while|since|because|although|though|whereas)$/;

/** Subordinators that are prepositions, too. */
const PREPOSITIONAL = /^(?:after|as|before|since|until)$/;

/** No object, unless it owns one ("Tuesday's vote"): "last week", "this month", "Monday". */
const TIME = /^(?:last|next|this|that|earlier|every|each)$/;

const LONGEST_ADVERBIAL = 8;

function isObject([token, next]: readonly Token[]): boolean {
  if (token === undefined || TIME.test(token.lower)) return false;
  if (loadWords('time-words').has(token.lower) && next?.tag !== 'PART') return false;
  return ['DET', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADJ'].includes(token.tag);
}

/**
 * Whether the verb of what looks like a clause is surely finite, and no participle behind its noun ("talks held in Geneva", "a vote won by
 * one seat"): it has an auxiliary, an object, the ending of the present, or a past form that is no passive participle.
 */
function isSurelyFinite(clause: readonly Token[]): boolean {
  const { group, after } = findClause(clause);
  const [first] = group;
  if (first === undefined) return false;
  const verbs = group.filter(({ tag }) => tag === 'VERB');
  return (
    first.tag === 'AUX' ||
    verbs.some(({ lower }) => loadWords('plain-pasts').has(lower)) ||
    verbs.some(({ lower, lemma }) => lower.endsWith('s') && lemma !== lower) ||
    isObject(after)
  );
}

/** A phrase and no clause: "after talks held in Geneva". What opens it is a subordinator or a preposition. */
export function isPhrase([opener, ...rest]: readonly Token[]): boolean {
  return opener !== undefined && PREPOSITIONAL.test(opener.lower) && !isSurelyFinite(rest);
}

/**
 * "(she said) on Monday after engineers found 14 cracks": from the subordinator on, what the outlet reports behind somebody's words as
 * the circumstances; empty where the rest is no clause.
 */
export function findCircumstance(run: readonly Token[]): readonly Token[] {
  const opener = run.findIndex(({ tag, lower }) => FACTIVE.test(lower) || tag === 'VERB' || tag === 'PUNCT');
  const clause = opener < 0 || opener > LONGEST_ADVERBIAL ? [] : run.slice(opener);
  const [first] = clause;
  if (first === undefined || !FACTIVE.test(first.lower) || isPhrase(clause)) return [];
  return hasPredicate(findClause(clause)) ? clause : [];
}
