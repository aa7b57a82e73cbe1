import { readPredicates, type Predicate } from '../../text/verbs/index.ts';
import type { PreparedSide, Term } from './compare.ts';

/** Read once a claim, however many rules and pairs ask for it: the most costly thing that a comparison does. */
const known = new WeakMap<PreparedSide, readonly Predicate[]>();

/** The predicates of a claim's content, their offsets in the article. Read only where a pair has passed the gates. */
function predicatesOf(side: PreparedSide): readonly Predicate[] {
  let predicates = known.get(side);
  if (predicates === undefined) {
    const { article, claim } = side;
    predicates = claim.content.spans.flatMap(({ start, end }) =>
      readPredicates(article.text.slice(start, end)).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      })),
    );
    known.set(side, predicates);
  }
  return predicates;
}

/** The predicate that a word is part of. */
export function predicateAt(side: PreparedSide, { start, end }: Term): Predicate | undefined {
  return predicatesOf(side).find((one) => one.start <= start && end <= one.end);
}

/** The only predicate between two places of the article; undefined where there are none or several. */
export function predicateBetween(side: PreparedSide, from: number, to: number): Predicate | undefined {
  const between = predicatesOf(side).filter(({ start, end }) => from <= start && end <= to);
  return between.length === 1 ? between[0] : undefined;
}

export function hasPredicateBetween(side: PreparedSide, from: number, to: number): boolean {
  return predicatesOf(side).some(({ start, end }) => from <= start && end <= to);
}

function isFinite({ tense, modal }: Predicate): boolean {
  return tense !== 'none' || modal !== null;
}

/** Finite wherever they stand. */
const FINITE = new Set('is are was were has had does did says said would could should must'.split(' '));

function hasFiniteAuxiliary({ content: { terms } }: PreparedSide): boolean {
  return terms.some(({ norm }) => FINITE.has(norm));
}

export function hasFiniteVerb(side: PreparedSide): boolean {
  return hasFiniteAuxiliary(side) || predicatesOf(side).some(isFinite);
}

/** "(asked) whether", "(said what would happen) if": what may be and may not be. */
const CONDITIONS = new Set(['if', 'whether', 'unless']);

/** The claims stage takes no sentence for a statement that it finds no predicate in; a whole text that is compared was never asked. */
function isFoundStatement({ claim: { kind, rules } }: PreparedSide): boolean {
  return kind === 'statement' && rules.some((rule) => rule.startsWith('statement-'));
}

/**
 * A phrase without a verb of its own ("the wall along the border", "the Clean Harbours Act") states nothing that the other could say too.
 * A verb with a capital is taken for one in statements only, where headlines stand; one in the present that ends a content is likely a noun
 * ("their commitment to arms control").
 */
export function isProposition(side: PreparedSide): boolean {
  const { article, claim, content } = side;
  const first = content.terms[0]?.norm ?? '';
  if (first === 'to') return true;
  if (CONDITIONS.has(first)) return false;
  if (isFoundStatement(side) || hasFiniteAuxiliary(side)) return true;
  if (claim.kind === 'statement') return hasFiniteVerb(side);
  const end = content.terms.at(-1)?.end;
  return predicatesOf(side).some(
    (predicate) =>
      isFinite(predicate) &&
      /[\p{Ll}'’]/u.test(article.text.charAt(predicate.start)) &&
      !(predicate.tense === 'present' && predicate.end === end),
  );
}

export function hasFiniteVerbBehind(side: PreparedSide, place: number): boolean {
  return predicatesOf(side).some(({ tense, start }) => tense !== 'none' && start >= place);
}

/** The first predicate that is finite or bears a modal, a subject before it. */
export function firstPredicateOf(side: PreparedSide): Predicate | undefined {
  const opening = side.claim.content.spans[0]?.start ?? 0;
  return predicatesOf(side).find((predicate) => predicate.start > opening && isFinite(predicate));
}

/** Whether the other side has something of what the claim says of its subject: two that share but a subject say two things. */
export function sharesPredication(of: PreparedSide, other: PreparedSide): boolean {
  const { terms } = of.content;
  const isShared = ({ isFunction, concept }: Term): boolean =>
    !isFunction && other.content.concepts.has(concept);
  // The first predicate begins at a finite auxiliary or before it, and before the last word.
  const auxiliary = terms.findIndex(({ norm }, index) => index > 0 && FINITE.has(norm));
  if (terms.slice(auxiliary < 0 ? -1 : auxiliary).some(isShared)) return true;
  const first = firstPredicateOf(of);
  return first === undefined || terms.some((term) => term.start >= first.start && isShared(term));
}
