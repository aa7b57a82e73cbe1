import type { Token } from '../../text/segments.ts';

/** The words of a clause around its main predicate. */
export interface Clause {
  /** The clause before its predicate, without an opening "that" and leading subordinate clauses. */
  readonly before: readonly Token[];
  /** Auxiliaries, adverbs and verbs up to the last verb of the chain: "did not want to go". */
  readonly group: readonly Token[];
  readonly after: readonly Token[];
}

const LONGEST_GROUP = 9;
const OPENERS = /^(?:that|and|but|so)$/;
const SUBORDINATORS =
  /^(?:if|unless|when|while|although|though|after|before|as|since|because|once|until|whereas|despite)$/;
const RELATIVE = /^(?:who|which|whose|whom|where)$/;
const NEGATORS = /^(?:not|n't|never)$/;

function isVerb({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** A participle before its noun ("the injured man") is no predicate, nor is an -ing form without an auxiliary. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isVerb(token)) return false;
  if (token.lower.endsWith('ing')) return false;
  if (token.tag === 'AUX') return true;
  const before = tokens[index - 1];
  if (before?.lower === 'to') return index === 1;
  const isModifier =
    before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'NUM' || before?.tag === 'ADP';
  return !(isModifier && tokens[index + 1]?.tag === 'NOUN');
}

/** Index behind the words that only lead to the main clause. */
function findClauseStart(tokens: readonly Token[]): number {
  let start = 0;
  while (
    start < tokens.length &&
    (tokens[start]?.tag === 'PUNCT' || OPENERS.test(tokens[start]?.lower ?? ''))
  )
    start += 1;
  if (!SUBORDINATORS.test(tokens[start]?.lower ?? '')) return start;
  const comma = tokens.findIndex((token, index) => index > start && token.text === ',');
  return comma < 0 ? start + 1 : comma + 1;
}

function belongsToGroup(token: Token): boolean {
  if (isVerb(token) || token.tag === 'PART' || token.tag === 'ADV') return true;
  return NEGATORS.test(token.lower) || token.lower === 'to' || token.tag === 'ADJ';
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** Without what stands in brackets: "the meeting (the first since she took office) was short". */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const opened = tokens.filter(({ text }) => OPENING.has(text)).length;
  if (opened === 0 || opened !== tokens.filter(({ text }) => CLOSING.has(text)).length) return tokens;
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (OPENING.has(text)) depth += 1;
    const isInside = depth > 0;
    if (CLOSING.has(text)) depth = Math.max(0, depth - 1);
    return !isInside;
  });
}

/**
 * The main predicate of the first sentence, found by tags alone: the first finite verb outside leading subordinate and relative
 * clauses, with its chain of auxiliaries and infinitives. Without a verb the group is empty.
 */
export function findClause(content: readonly Token[]): Clause {
  const sentence = content[0]?.sentence;
  const tokens = withoutAsides(content.filter((token) => token.sentence === sentence));
  const start = findClauseStart(tokens);
  let verb = -1;
  let skipped = 0;
  for (let index = start; index < tokens.length && verb < 0; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (RELATIVE.test(token.lower) && index > start) skipped = 1;
    if (!isFinite(tokens, index)) continue;
    if (skipped > 0) {
      skipped -= 1;
      while (index + 1 < tokens.length && belongsToGroup(tokens[index + 1] ?? token)) index += 1;
    } else verb = index;
  }
  if (verb < 0) return { before: tokens.slice(start), group: [], after: [] };
  let first = verb;
  while (first > start && NEGATORS.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  let end = verb + 1;
  for (let index = end; index < tokens.length && index < verb + LONGEST_GROUP; index += 1) {
    const token = tokens[index];
    if (token === undefined || !belongsToGroup(token)) break;
    if (isVerb(token) || NEGATORS.test(token.lower)) end = index + 1;
  }
  return { before: tokens.slice(start, first), group: tokens.slice(first, end), after: tokens.slice(end) };
}

/** Whether the clause has a predicate and something before it that may be its subject. */
export function hasPredicate({ before, group }: Clause): boolean {
  return (
    group.length > 0 &&
    before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM')
  );
}

/**
 * Whether a whole sentence has a predicate, be it that its first words hide the subject ("Many cited …", "The primary would …") or that it
 * stands behind what leads to it ("Pressed by the council, she resigned"). A heading has none.
 */
export function tellsSomething(clause: Clause): boolean {
  if (hasPredicate(clause)) return true;
  const { before, group, after } = clause;
  if (group.length === 0) return false;
  if (/^(?:ADJ|DET|PRON)$/.test(before.at(-1)?.tag ?? '')) return true;
  const comma = after.findIndex(({ text }) => text === ',');
  return comma >= 0 && hasPredicate(findClause(after.slice(comma + 1)));
}

const DEPENDENT =
  /^(?:that|who|which|whose|whom|where|how|why|what|when|while|since|as|because|after|before)$/;

/**
 * Whether the predicate is that of a main clause with a subject: not of a relative or subordinate clause that no comma closes ("the
 * poll that showed …"), nor behind nothing but phrases with a preposition ("in his final address").
 */
export function hasPlainSubject({ before }: Clause): boolean {
  let start = 0;
  while (before[start]?.tag === 'ADP' || before[start]?.tag === 'ADV') {
    if (before[start]?.tag === 'ADV') {
      start += 1;
      continue;
    }
    const comma = before.findIndex((token, index) => index > start && token.text === ',');
    if (comma < 0) return false;
    start = comma + 1;
  }
  const subject = before.slice(start);
  const lastComma = subject.findLastIndex(({ text }) => text === ',');
  return (
    subject.length > 0 &&
    !subject.some(({ lower }, index) => index > lastComma && index > 0 && DEPENDENT.test(lower))
  );
}
