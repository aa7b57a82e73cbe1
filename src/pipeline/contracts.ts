import { InternalError } from '../model/errors.ts';

/** What a stage of either kind declares. */
interface Contract {
  readonly name: string;
  readonly requires: readonly string[];
  readonly assigns: string;
}

/**
 * Checks, before any article is read, that every stage finds the layers that it needs.
 *
 * @throws InternalError that names the stage, the missing layer and the stages before it, or the two stages that bear
 *   one name or add one layer.
 */
export function checkContracts(stages: readonly Contract[]): void {
  const assignedBy = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, requires, assigns } of stages) {
    const before = [...names].join(', ') || 'none';
    if (names.has(name))
      throw new InternalError(`Two stages are named "${name}": each needs a name of its own.`);
    const missing = requires.find((layer) => !assignedBy.has(layer));
    if (missing !== undefined) {
      throw new InternalError(
        `Stage "${name}" needs the layer "${missing}", which no stage before it adds (before it: ${before}). ` +
          'Put the stage that adds it earlier in the list.',
      );
    }
    const rival = assignedBy.get(assigns);
    if (rival !== undefined) {
      throw new InternalError(`Stages "${rival}" and "${name}" both add the layer "${assigns}".`);
    }
    names.add(name);
    assignedBy.set(assigns, name);
  }
}
