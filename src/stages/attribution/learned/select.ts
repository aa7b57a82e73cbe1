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

/**
 * Chooses at most one reading a cue, such that no element is of two cues or contents: greedily by falling gain, then by exchanges with
 * one rival at a time, as long as the sum of the gains grows.
 *
 * @param length elements of the article
 */
export function selectReadings(rated: readonly Rated[], length: number): Rated[] {
  const options = rated
    .filter(({ gain }) => gain >= 0)
    .sort(
      (a, b) => b.gain - a.gain || a.readings.head - b.readings.head || a.candidate.rank - b.candidate.rank,
    );
  const ofHead = new Map<number, Rated[]>();
  for (const option of options) ofHead.set(headOf(option), [...(ofHead.get(headOf(option)) ?? []), option]);
  const choice = new Choice(length);
  for (const option of options) if (!choice.has(headOf(option)) && choice.isFree(option)) choice.put(option);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const option of options) tryExchange(choice, ofHead, option);
  return choice.list();
}

function headOf({ readings }: Rated): number {
  return readings.head;
}

/** Puts the option in place of what it meets, where that and another reading of the rival are worth more together. */
function tryExchange(choice: Choice, ofHead: ReadonlyMap<number, readonly Rated[]>, option: Rated): void {
  const current = choice.of(headOf(option));
  if (current === option) return;
  const rivals = choice.rivalsOf(option);
  if (rivals.length > 1) return;
  const [rival] = rivals;
  const removed = [current, rival].filter((each) => each !== undefined);
  for (const each of removed) choice.drop(each);
  choice.put(option);
  const other = rival && ofHead.get(headOf(rival))?.find((each) => choice.isFree(each));
  const worth = (all: readonly (Rated | undefined)[]): number =>
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
  private readonly chosen = new Map<number, Rated>();
  private readonly owner: Int32Array;

  constructor(length: number) {
    this.owner = new Int32Array(length).fill(-1);
  }

  has(head: number): boolean {
    return this.chosen.has(head);
  }

  of(head: number): Rated | undefined {
    return this.chosen.get(head);
  }

  isFree(option: Rated): boolean {
    return elementsOf(option).every((i) => this.owner[i] === -1);
  }

  /** The chosen readings of other cues that share an element with the option. */
  rivalsOf(option: Rated): Rated[] {
    const heads = new Set(elementsOf(option).map((i) => this.owner[i] ?? -1));
    return [...heads].flatMap((head) => (head === headOf(option) ? [] : (this.chosen.get(head) ?? [])));
  }

  put(option: Rated): void {
    this.chosen.set(headOf(option), option);
    for (const i of elementsOf(option)) this.owner[i] = headOf(option);
  }

  drop(option: Rated): void {
    this.chosen.delete(headOf(option));
    for (const i of elementsOf(option)) this.owner[i] = -1;
  }

  /** In order of their heads. */
  list(): Rated[] {
    return [...this.chosen.values()].sort((a, b) => headOf(a) - headOf(b));
  }
}

/** The elements of cue and content. */
function elementsOf({ readings, candidate }: Rated): number[] {
  const elements: number[] = [];
  for (const [place, label] of candidate.labels.entries())
    if (label === LABEL.cue || label === LABEL.content) elements.push(readings.window.first + place);
  return elements;
}
