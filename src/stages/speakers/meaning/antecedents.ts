import { isInside, type Span } from '../../../model/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { History } from './history.ts';
import type { Part } from '../reading/parts.ts';

/** What is asked when a pronoun is met. */
export interface Question {
  readonly token: number;
  /** Told sentences before the pronoun. */
  readonly position: number;
  /** How well the entity fits the pronoun: 0 not at all, 1 for certain. */
  readonly fit: (entity: Entity) => number;
  /** References in them do not count: what somebody says is seldom about himself by name. */
  readonly ignored: readonly Span[];
  /** Told sentences that are looked back. */
  readonly reach: number;
}

/** What speaks for one entity. */
interface Candidate {
  readonly entity: Entity;
  readonly fit: number;
  /** Strongest and second reference, by nearness and part of the sentence. */
  readonly best: number;
  readonly second: number;
  /** Stands in this sentence or the one before. */
  readonly isNear: boolean;
  /** Speaks or acts there. */
  readonly isActor: boolean;
}

/** By told sentences between; the weights were fitted by eye on training articles. */
const NEARNESS = [3.8, 2.6, 1.8, 1.2, 0.8, 0.5];
const PART: Readonly<Record<Part, number>> = {
  source: 1.2,
  subject: 1,
  other: 0.65,
  possessive: 0.6,
  modifier: 0.4,
};
const REPEATED = 0.15;
/** For the only one who fits and lately acted or, where nobody did, was named, whom a pronoun mostly takes up. */
const TAKEN_UP = 1.5;
/** For whom the whole article turns on, counted by references up to this one. */
const TOPIC = 0.3;
const OFTEN = 8;
const ENOUGH = 0.75;
/** The best must lead by so much. */
const CLEAR = 1.2;
/** Who may or may not fit must lead by so much before one who fits for certain. */
const UNSURE_RIVAL = 2;
const LONGEST_LOOK = 40;

/** The farthest told sentence that a pronoun of a person is looked for in. */
export const PERSON_REACH = NEARNESS.length - 1;

/** Whom the pronoun takes up; undefined where nobody fits or two fit alike. */
export function chooseAntecedent(history: History, question: Question): Entity | undefined {
  const candidates = listCandidates(history, question);
  const takenUp =
    findOnly(candidates, ({ isActor }) => isActor) ?? findOnly(candidates, ({ isNear }) => isNear);
  const ranked = candidates
    .map((candidate) => {
      const { best, second, fit, entity } = candidate;
      const topic = 1 + TOPIC * Math.min(1, history.countOf(entity) / OFTEN);
      return {
        candidate,
        score: (best + REPEATED * second) * fit * topic * (candidate === takenUp ? TAKEN_UP : 1),
      };
    })
    .sort((a, b) => b.score - a.score);
  const [first, rival] = ranked;
  if (first === undefined || first.score < ENOUGH) return undefined;
  if (rival === undefined) return first.candidate.entity;
  const [isSure, isRivalSure] = [first.candidate.fit === 1, rival.candidate.fit === 1];
  const lead = isSure === isRivalSure ? CLEAR : isSure ? 1 : UNSURE_RIVAL;
  return first.score >= rival.score * lead ? first.candidate.entity : undefined;
}

function listCandidates(history: History, { token, position, fit, ignored, reach }: Question): Candidate[] {
  const candidates = new Map<Entity, Candidate>();
  let looked = 0;
  for (const reference of history.before(token, position, reach)) {
    looked += 1;
    if (looked > LONGEST_LOOK) break;
    const { entity, part } = reference;
    const known = candidates.get(entity);
    const fitting = known?.fit ?? fit(entity);
    if (fitting === 0 || ignored.some((span) => isInside(reference, span))) continue;
    const distance = position - reference.position;
    const weight = (NEARNESS[distance] ?? 0) * PART[part];
    const { best = 0, second = 0, isNear = false, isActor = false } = known ?? {};
    candidates.set(entity, {
      entity,
      fit: fitting,
      best: Math.max(best, weight),
      second: Math.max(second, Math.min(best, weight)),
      isNear: isNear || distance < 2,
      isActor: isActor || (distance < 2 && (part === 'source' || part === 'subject')),
    });
  }
  return [...candidates.values()];
}

function findOnly(
  candidates: readonly Candidate[],
  accept: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const [only, another] = candidates.filter(accept);
  return another === undefined ? only : undefined;
}
