import type { FeatureList } from './features.ts';
import { TRAIT, type Trait, type Traits } from './traits.ts';

/** A feature to be: its number, and the traits that it joins. */
export type Template = readonly [template: number, ...traits: Trait[]];

/** Templates that join the same few traits, so that what they weigh together can be remembered. */
export interface Group {
  /**
   * How: in a `table` over all their traits, small ones all; in a `row` of small traits for each value of the first trait, a hash;
   * or only as long as the traits stay the `same` from element to element.
   */
  readonly memo: 'table' | 'row' | 'same';
  readonly templates: readonly Template[];
}

/** Numbers of a template in its compiled form: its own, and the places of four traits. */
const WIDTH = 5;

/** The templates of some groups as one row of numbers, quick to go through. */
export function compileGroups(groups: readonly Group[]): Int32Array {
  const templates = groups.flatMap((group) => group.templates);
  return Int32Array.from(
    templates.flatMap(([template, ...traits]) => [
      template,
      ...Array.from({ length: WIDTH - 1 }, (_, place) => TRAIT[traits[place] ?? 'none']),
    ]),
  );
}

/** Adds the features that compiled templates make of the traits. */
export function addFeatures(compiled: Int32Array, traits: Traits, list: FeatureList): void {
  for (let at = 0; at < compiled.length; at += WIDTH)
    list.add(
      compiled[at] ?? 0,
      traits[compiled[at + 1] ?? 0],
      traits[compiled[at + 2] ?? 0],
      traits[compiled[at + 3] ?? 0],
      traits[compiled[at + 4] ?? 0],
    );
}

/** The traits that a group joins, in the order in which its templates name them. */
export function traitsOf({ templates }: Group): Trait[] {
  return [...new Set(templates.flatMap(([, ...traits]) => traits))];
}
