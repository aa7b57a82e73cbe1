import type { Candidate, Readings } from './readings.ts';
import { LABEL } from './rule-evidence.ts';

/** One reading of a cue with how likely it is to be right. */
export interface Rated {
  readonly readings: Readings;
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
  /** The score above what a reading of its kind needs: below 0 it is never chosen. */
  readonly gain: number;
}

/** So often all readings are tried against those that were chosen. */
const ROUNDS = 2;
const LEAST_GAIN = 1e-6;

/** A reading that may be chosen. */
interface Option {
  readonly rated: Rated;
  readonly head: number;
  readonly gain: number;
  /** The elements of its cue and content. */
  readonly elements: Int32Array;
}

/**
 * Chooses at most one reading a cue, such that no element is of two cues or contents: greedily by falling gain, then by exchanges with
 * one rival at a time, as long as the sum of the gains grows. In order of their heads.
 *
 * @param length elements of the article
 */
export function selectReadings(rated: readonly Rated[], length: number): Rated[] {
  const options = rated
    .filter(({ gain }) => gain >= 0)
    .sort(
      (a, b) => b.gain - a.gain || a.readings.head - b.readings.head || a.candidate.rank - b.candidate.rank,
    )
    .map(toOption);
  const ofHead = new Map<number, Option[]>();
  for (const option of options) {
    const others = ofHead.get(option.head);
    if (others === undefined) ofHead.set(option.head, [option]);
    else others.push(option);
  }
  const choice = new Choice(length);
  for (const option of options) if (!choice.has(option.head) && choice.isFree(option)) choice.put(option);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const option of options) tryExchange(choice, ofHead, option);
  return choice
    .list()
    .sort((a, b) => a.head - b.head)
    .map((option) => option.rated);
}

function toOption(rated: Rated): Option {
  const { readings, candidate, gain } = rated;
  const elements: number[] = [];
  candidate.labels.forEach((label, place) => {
    if (label === LABEL.cue || label === LABEL.content) elements.push(readings.window.first + place);
  });
  return { rated, head: readings.head, gain, elements: Int32Array.from(elements) };
}

/** Puts the option in place of what it meets, where that and another reading of the rival are worth more together. */
function tryExchange(choice: Choice, ofHead: ReadonlyMap<number, readonly Option[]>, option: Option): void {
  const current = choice.of(option.head);
  if (current === option) return;
  const rivals = choice.rivalsOf(option);
  if (rivals.length > 1) return;
  const [rival] = rivals;
  const removed = [current, rival].filter((each) => each !== undefined);
  for (const each of removed) choice.drop(each);
  choice.put(option);
  const other = rival && ofHead.get(rival.head)?.find((each) => choice.isFree(each));
  const worth = (all: readonly (Option | undefined)[]): number =>
    all.reduce((sum, each) => sum + (each?.gain ?? 0), 0);
  if (worth([option, other]) - worth(removed) > LEAST_GAIN) {
    if (other !== undefined) choice.put(other);
    return;
  }
  choice.drop(option);
  for (const each of removed) choice.put(each);
}

/** The readings chosen so far, and whose each element is. */
class Choice {
  private readonly chosen = new Map<number, Option>();
  private readonly owner: Int32Array;

  constructor(length: number) {
    this.owner = new Int32Array(length).fill(-1);
  }

  has(head: number): boolean {
    return this.chosen.has(head);
  }

  of(head: number): Option | undefined {
    return this.chosen.get(head);
  }

  isFree({ elements }: Option): boolean {
    return elements.every((i) => this.owner[i] === -1);
  }

  /** The chosen readings of other cues that share an element with the option. */
  rivalsOf({ elements, head }: Option): Option[] {
    const heads = new Set<number>();
    for (const i of elements) {
      const owner = this.owner[i] ?? -1;
      if (owner !== -1 && owner !== head) heads.add(owner);
    }
    return [...heads].flatMap((other) => this.chosen.get(other) ?? []);
  }

  put(option: Option): void {
    this.chosen.set(option.head, option);
    for (const i of option.elements) this.owner[i] = option.head;
  }

  drop(option: Option): void {
    this.chosen.delete(option.head);
    for (const i of option.elements) this.owner[i] = -1;
  }

  list(): Option[] {
    return [...this.chosen.values()];
  }
}
