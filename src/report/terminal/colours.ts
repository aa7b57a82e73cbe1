import { createColors } from 'picocolors';

export type Colours = ReturnType<typeof createColors>;

/** Colours on or off by the caller's word, whatever the environment says. */
export function coloursFor(isColourWanted: boolean): Colours {
  return createColors(isColourWanted);
}
