import type { Span } from '../../../model/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { Part } from '../reading/parts.ts';

/** A place that was found to mean an entity. */
export interface Reference extends Span {
  readonly entity: Entity;
  readonly token: number;
  /** Told sentences before it. */
  readonly position: number;
  readonly part: Part;
}

/** Who was spoken of so far, in text order. */
export class History {
  readonly #references: Reference[] = [];
  readonly #counts = new Map<Entity, number>();

  /** References come in the order of their tokens. */
  push(reference: Reference): void {
    this.#references.push(reference);
    this.#counts.set(reference.entity, this.countOf(reference.entity) + 1);
  }

  /** How often the entity was spoken of so far. */
  countOf(entity: Entity): number {
    return this.#counts.get(entity) ?? 0;
  }

  /** The references before the token, the nearest first, at most `reach` told sentences back. */
  *before(token: number, position: number, reach: number): Generator<Reference> {
    for (let back = this.#countBefore(token) - 1; back >= 0; back -= 1) {
      const reference = this.#references[back];
      if (reference === undefined || position - reference.position > reach) return;
      yield reference;
    }
  }

  /** The nearest entity before the token that the filter lets through. */
  findLast(
    token: number,
    position: number,
    reach: number,
    accept: (entity: Entity) => boolean,
  ): Entity | undefined {
    for (const { entity } of this.before(token, position, reach)) if (accept(entity)) return entity;
    return undefined;
  }

  #countBefore(token: number): number {
    let low = 0;
    let high = this.#references.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#references[middle]?.token ?? Infinity) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
