import { loadMap, loadTable, loadWords } from '../../lexicon/load.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { Term } from './compare.ts';

/** A word's place on a scale of strength. */
interface Rung {
  readonly scale: string;
  readonly rung: number;
}

interface Cues {
  readonly scales: ReadonlyMap<string, Rung>;
  readonly factivity: ReadonlyMap<string, Rung>;
  readonly antonyms: ReadonlyMap<string, readonly { readonly pair: number; readonly isLeft: boolean }[]>;
  readonly exclusive: ReadonlyMap<string, string>;
  readonly exceptions: ReadonlySet<string>;
}

let cues: Cues | undefined;

function rungs(table: string): ReadonlyMap<string, Rung> {
  return new Map(
    loadTable(table).flatMap(([scale = '', rung = '0', words = '']) =>
      words.split(' ').map((word): [string, Rung] => [word, { scale, rung: Number(rung) }]),
    ),
  );
}

function antonymSides(): Cues['antonyms'] {
  const sides = new Map<string, { pair: number; isLeft: boolean }[]>();
  loadTable('antonyms').forEach(([left = '', right = ''], pair) => {
    for (const [words, isLeft] of [
      [left, true],
      [right, false],
    ] as const) {
      for (const stem of new Set(words.split(' ').map(stemWord))) {
        sides.set(stem, [...(sides.get(stem) ?? []), { pair, isLeft }]);
      }
    }
  });
  return sides;
}

function load(): Cues {
  cues ??= {
    scales: rungs('scales'),
    factivity: rungs('factivity'),
    antonyms: antonymSides(),
    exclusive: new Map(
      loadTable('exclusive-sets').flatMap(([kind = '', words = '']) =>
        words.split(' ').map((word): [string, string] => [word, kind]),
      ),
    ),
    exceptions: new Set(loadTable('reverser-exceptions').map(([word = '', next = '']) => `${word} ${next}`)),
  };
  return cues;
}

/** Whether the word at the index reverses what follows it. */
export function isReverser(terms: readonly Term[], index: number): boolean {
  const [term, next] = [terms[index], terms[index + 1]];
  const needed = term && loadMap('reversers').get(term.stem);
  if (term === undefined || needed === undefined || term.isEditorial) return false;
  if (needed !== '') return needed.split(' ').includes(complementOf(terms, index)?.norm ?? '');
  if (term.norm === 'nor' && continuesNegation(terms, index)) return false;
  return next === undefined || !load().exceptions.has(`${term.norm} ${next.stem}`);
}

/** The word that a verb needs behind it, an object or a parenthesis in between: "exempt it from", "declined, in a note, to". */
function complementOf(terms: readonly Term[], index: number): Term | undefined {
  const next = terms[index + 1];
  if (next?.before === 'pause') return terms.slice(index + 2).find(({ before }) => before !== 'none');
  return next !== undefined && loadWords('pronouns').has(next.norm) ? terms[index + 2] : next;
}

/** "neither … nor", "not … nor": one negation, told twice. */
function continuesNegation(terms: readonly Term[], index: number): boolean {
  return terms.some((_, before) => before < index && isReverser(terms, before));
}

/** "may" the month or the name is no modal: it has a capital. */
export function scaleOf(term: Term): Rung | undefined {
  return term.isCapital ? undefined : load().scales.get(term.norm);
}

/** Whether two words stand on one scale, at least `distance` rungs apart. */
export function areApart(a: Rung | undefined, b: Rung | undefined, distance = 1): boolean {
  return a !== undefined && a.scale === b?.scale && Math.abs(a.rung - b.rung) >= distance;
}

/** Whether some word of the one and some word of the other are on different rungs of one scale. */
export function haveScaleStep(a: readonly Term[], b: readonly Term[]): boolean {
  return a.some((x) => b.some((y) => areApart(scaleOf(x), scaleOf(y))));
}

/** How far the thing has come, or how sure of it the speaker is, by a verb's stem. */
export function factivityOf(stem: string): Rung | undefined {
  return load().factivity.get(stem);
}

export function areAntonyms(a: Term, b: Term): boolean {
  const bSides = load().antonyms.get(b.stem);
  if (bSides === undefined) return false;
  const aSides = load().antonyms.get(a.stem) ?? [];
  return aSides.some((x) => bSides.some((y) => x.pair === y.pair && x.isLeft !== y.isLeft));
}

export function hasAntonym(term: Term): boolean {
  return load().antonyms.has(term.stem);
}

/** The kind of slot that two different words fill of which only one can hold: `weekday`, `nationality`; else undefined. */
export function exclusiveKind(a: Term, b: Term): string | undefined {
  if (a.norm === b.norm) return undefined;
  const kind = load().exclusive.get(a.norm);
  if (kind === undefined || load().exclusive.get(b.norm) !== kind) return undefined;
  const isName = a.isCapital || b.isCapital || !isCapitalised(kind);
  return isName ? kind : undefined;
}

/** Kinds whose words are names: "may" and "march" count only with a capital. */
function isCapitalised(kind: string): boolean {
  return kind === 'month';
}

/** How many reversers there are, odd or even. */
export function reversals(terms: readonly Term[], following: Term | undefined): number {
  const all = following === undefined ? terms : [...terms, following];
  return terms.filter((_, index) => isReverser(all, index)).length;
}
