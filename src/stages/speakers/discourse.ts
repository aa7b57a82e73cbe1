import { isInside, type Span } from '../../model/span.ts';
import type { Gender } from '../../text/names/lexicon.ts';
import { readPronoun } from '../../text/names/pronouns.ts';
import type { Token } from '../../text/segments.ts';
import type { Designation } from './designations.ts';
import type { Entities, Entity } from './entities.ts';
import type { Narrative } from './narrative.ts';

/** A place outside quotations that means an entity: a name, or a pronoun that was resolved. */
interface Reference extends Span {
  readonly entity: Entity;
  readonly token: number;
  readonly position: number;
  readonly weight: number;
}

/** Who was spoken of, in text order, and whom "he" and "she" mean. */
export interface Discourse {
  /**
   * The person whom a pronoun at the token means; undefined where two or none may be meant. References inside
   * `ignored` do not count.
   */
  readonly resolve: (token: number, gender: Gender, ignored?: readonly Span[]) => Entity | undefined;
  /** Whether a person of that gender, or of unknown gender, is referred to between the tokens. */
  readonly isNamedBetween: (from: number, to: number, gender: Gender) => boolean;
  /** The nearest reference before the token that the filter lets through, at most `reach` told sentences back. */
  readonly findLast: (
    token: number,
    reach: number,
    accept: (entity: Entity) => boolean,
  ) => Entity | undefined;
}

/** By distance in told sentences; fitted by eye on training articles. */
const RECENCY = [3.3, 2.6, 1.8, 1.2, 0.8, 0.5];
const SUBJECT = 1;
const SOURCE = 1.4;
const OTHER = 0.65;
const POSSESSIVE = 0.6;
const UNKNOWN_GENDER = 0.75;
const REPEATED = 0.3;
const LONGEST_LOOK = 40;
const ENOUGH = 0.75;
/** For the only fitting subject of the sentence before, which a pronoun mostly takes up. */
const TAKEN_UP = 1.5;
const CLEAR = 1.2;
/** Who may or may not be a woman must lead by so much to be "she" beside a woman. */
const UNSURE_RIVAL = 2;

/** Reads the article once from top to bottom, resolving each "he" and "she" by the references before it. */
export function readDiscourse(
  narrative: Narrative,
  entities: Entities,
  designations: readonly Designation[],
  sources: ReadonlySet<number>,
): Discourse {
  const names = [
    ...collectNames(narrative, entities, sources),
    ...collectDesignations(narrative, designations, sources),
  ].sort((a, b) => a.token - b.token);
  learnGenders(narrative, names);
  const history: Reference[] = [];
  let next = 0;
  const resolve = (token: number, gender: Gender, ignored: readonly Span[] = []) =>
    chooseAntecedent(
      history,
      narrative.positionOf(token),
      token,
      gender,
      ignored,
      findPatient(narrative, names, token),
    );
  for (const token of narrative.segments.tokens) {
    while ((names[next]?.token ?? Infinity) <= token.index) {
      const name = names[next];
      if (name !== undefined) history.push(name);
      next += 1;
    }
    const gender = readSingular(token);
    if (gender === null || narrative.isQuoted(token.index)) continue;
    const entity = resolve(token.index, gender);
    if (entity !== undefined) history.push(refer(narrative, entity, token, weighPronoun(token, sources)));
  }
  return {
    resolve,
    isNamedBetween: (from, to, gender) =>
      history
        .slice(countBefore(history, from), countBefore(history, to))
        .some(({ entity }) => entity.kind === 'person' && (entity.gender ?? gender) === gender),
    findLast: (token, reach, accept) => {
      const position = narrative.positionOf(token);
      for (let back = countBefore(history, token) - 1; back >= 0; back -= 1) {
        const reference = history[back];
        if (reference === undefined || position - reference.position > reach) return undefined;
        if (accept(reference.entity)) return reference.entity;
      }
      return undefined;
    },
  };
}

function readSingular(token: Token): Gender | null {
  const pronoun = readPronoun(token.lower);
  return pronoun === undefined || pronoun.gender === 'n' ? null : pronoun.gender;
}

function weighPronoun(token: Token, sources: ReadonlySet<number>): number {
  if (sources.has(token.index)) return SOURCE;
  return /^s?he$/u.test(token.lower) ? SUBJECT : POSSESSIVE;
}

function refer(narrative: Narrative, entity: Entity, token: Token, weight: number): Reference {
  const { index, start, end } = token;
  return { entity, token: index, position: narrative.positionOf(index), weight, start, end };
}

function collectNames(narrative: Narrative, entities: Entities, sources: ReadonlySet<number>): Reference[] {
  const { tokens } = narrative.segments;
  const references: Reference[] = [];
  const starts = new Set([...entities.byMention.keys()].map(({ phraseStart }) => phraseStart));
  const ends = new Set([...entities.byMention.keys()].map(({ phraseEnd }) => phraseEnd));
  // Of two who are named together, "he" seldom takes up one.
  const isJoint = (start: number, end: number): boolean =>
    (tokens[end]?.lower === 'and' && starts.has(end + 1)) ||
    (tokens[start - 1]?.lower === 'and' && ends.has(start - 1));
  for (const [mention, entity] of entities.byMention) {
    if (narrative.isQuoted(mention.firstToken)) continue;
    const isOneOfTwo = isJoint(mention.phraseStart, mention.phraseEnd);
    const isSource = !isOneOfTwo && sources.has(mention.endToken - 1);
    const isSubject = !isOneOfTwo && isSubjectAt(tokens, mention.phraseStart, mention.phraseEnd);
    const other = mention.isPossessive ? POSSESSIVE : isSubject ? SUBJECT : OTHER;
    const { firstToken, start, end } = mention;
    references.push({
      entity,
      token: firstToken,
      position: narrative.positionOf(firstToken),
      weight: isSource && !mention.isPossessive ? SOURCE : other,
      start,
      end,
    });
  }
  return references;
}

function collectDesignations(
  narrative: Narrative,
  designations: readonly Designation[],
  sources: ReadonlySet<number>,
): Reference[] {
  const { tokens } = narrative.segments;
  return designations.flatMap(({ firstToken, endToken, entity }) => {
    const first = tokens[firstToken];
    if (first === undefined) return [];
    const isSubject = isSubjectAt(tokens, firstToken, endToken);
    const weight = sources.has(endToken - 1) ? SOURCE : isSubject ? SUBJECT : OTHER;
    return refer(narrative, entity, first, weight);
  });
}

/** A verb follows and no preposition or verb stands before; or the name is the topic: "As for Ruiz, …". */
function isSubjectAt(tokens: readonly Token[], first: number, end: number): boolean {
  if (isTopic(tokens, first, end)) return true;
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  if (before !== undefined && (before.tag === 'ADP' || before.tag === 'VERB')) return false;
  let next = end;
  while (/^(?:ADV|NUM)$/u.test(tokens[next]?.tag ?? '') || tokens[next]?.text === ',') next += 1;
  const tag = tokens[next]?.tag;
  return tag === 'VERB' || tag === 'AUX' || tokens[next]?.lower === 'and';
}

function isTopic(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first - 1];
  if (tokens[end]?.text !== ',' || opener?.lower !== 'for') return false;
  const before = tokens[first - 2];
  const start = before?.lower === 'as' ? tokens[first - 3] : before;
  return start?.sentence !== opener.sentence || /^and$/u.test(start.lower);
}

/** A pronoun after the only person of its sentence and the one before tells that person's gender. */
function learnGenders(narrative: Narrative, names: readonly Reference[]): void {
  const votes = new Map<Entity, number>();
  let next = 0;
  for (const token of narrative.segments.tokens) {
    while ((names[next]?.token ?? Infinity) < token.index) next += 1;
    const gender = readSingular(token);
    if (gender === null || narrative.isQuoted(token.index)) continue;
    const position = narrative.positionOf(token.index);
    const near = new Set<Entity>();
    for (let back = next - 1; back >= 0 && back > next - LONGEST_LOOK; back -= 1) {
      if (position - (names[back]?.position ?? 0) > 1) break;
      const entity = names[back]?.entity;
      if (entity?.kind === 'person' && (entity.gender ?? gender) === gender) near.add(entity);
    }
    const [only, another] = near;
    if (only === undefined || another !== undefined || only.gender !== null) continue;
    votes.set(only, (votes.get(only) ?? 0) + (gender === 'm' ? 1 : -1));
  }
  for (const [entity, vote] of votes) {
    if (vote !== 0) entity.gender = vote > 0 ? 'm' : 'f';
  }
}

/** Tokens between a pronoun and the person whom its verb acts on. */
const LONGEST_VERB_GROUP = 4;

/** "he told Putin", "she was with Ruiz": whom the pronoun's own verb acts on is somebody else. */
function findPatient(
  { segments: { tokens } }: Narrative,
  names: readonly Reference[],
  token: number,
): Entity | undefined {
  let end = token + 1;
  const isVerbal = (at: number) => /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at]?.tag ?? '');
  while (end <= token + LONGEST_VERB_GROUP && isVerbal(end)) end += 1;
  if (end === token + 1) return undefined;
  const name = names[countBefore(names, end)];
  return name?.token === end ? name.entity : undefined;
}

/** How many references stand before the token. */
function countBefore(history: readonly Reference[], token: number): number {
  let low = 0;
  let high = history.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((history[middle]?.token ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chooseAntecedent(
  history: readonly Reference[],
  position: number,
  token: number,
  gender: Gender,
  ignored: readonly Span[],
  patient: Entity | undefined,
): Entity | undefined {
  const scores = new Map<Entity, readonly [best: number, second: number]>();
  const subjects = new Set<Entity>();
  const nearest = countBefore(history, token) - 1;
  for (let back = nearest; back >= 0 && back > nearest - LONGEST_LOOK; back -= 1) {
    const reference = history[back];
    const distance = position - (reference?.position ?? 0);
    const recency = RECENCY[distance];
    if (reference === undefined || recency === undefined) break;
    const { entity } = reference;
    if (entity.kind !== 'person' || (entity.gender ?? gender) !== gender) continue;
    if (entity === patient || ignored.some((span) => isInside(reference, span))) continue;
    if (distance < 2 && reference.weight >= SUBJECT) subjects.add(entity);
    const score = recency * reference.weight * (entity.gender === null ? UNKNOWN_GENDER : 1);
    const [top, next] = scores.get(entity) ?? [0, 0];
    scores.set(entity, score > top ? [score, top] : [top, Math.max(next, score)]);
  }
  const [best, second] = [...scores]
    .map(([entity, [top, next]]): [Entity, number] => {
      const score = top + REPEATED * next;
      return [entity, subjects.size === 1 && subjects.has(entity) ? score * TAKEN_UP : score];
    })
    .sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < ENOUGH) return undefined;
  if (best[0].gender === null && second !== undefined && second[0].gender !== null) {
    return second[1] * UNSURE_RIVAL >= best[1] ? undefined : best[0];
  }
  return second === undefined || best[1] >= second[1] * CLEAR ? best[0] : undefined;
}
