import { UnionFind } from '../union-find.ts';

/** Which of the ids stand for one speaker. */
export class DisjointSets {
  readonly #ids: readonly string[];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #joined: UnionFind;

  /** @param ids each once, in the order in which `list` gives them */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
    this.#indices = new Map(ids.map((id, index) => [id, index]));
    this.#joined = new UnionFind(ids.length);
  }

  /** A number that all ids of one set share. */
  find(id: string): number {
    return this.#joined.find(this.#indices.get(id) ?? 0);
  }

  join(a: string, b: string): void {
    this.#joined.join(this.#indices.get(a) ?? 0, this.#indices.get(b) ?? 0);
  }

  list(): string[][] {
    return this.#joined.sets().map((set) => set.flatMap((index) => this.#ids[index] ?? []));
  }
}
