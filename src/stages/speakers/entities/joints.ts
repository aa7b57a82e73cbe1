import { joinEntities, type Entity } from './entity.ts';

/** Keeps one entity for those who speak at once, however often they do. */
export class Joints {
  readonly #known: Entity[] = [];

  join(members: readonly Entity[]): Entity {
    const known = this.#known.find(
      (joint) =>
        joint.members.length === members.length && members.every((one) => joint.members.includes(one)),
    );
    if (known !== undefined) return known;
    const joint = joinEntities(members);
    this.#known.push(joint);
    return joint;
  }
}
