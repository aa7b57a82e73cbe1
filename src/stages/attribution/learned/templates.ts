import { hashTemplate, type FeatureList } from './features.ts';
import { mix } from './hash.ts';
import { TRAIT, type Trait, type Traits } from './traits.ts';

/** A feature to be: its number, and the traits that it joins. */
export type Template = readonly [template: number, ...traits: Trait[]];

/** Templates that join the same few traits, so that what they weigh together can be remembered. */
export interface Group {
  /**
   * How: in a `table` over all their traits, small ones all; in a `row` of small traits for each value of the first trait, a hash;
   * only as long as the traits stay the `same` from element to element; or not at all, where it would not pay.
   */
  readonly memo: 'table' | 'row' | 'same' | 'none';
  readonly templates: readonly Template[];
}

/** Numbers of a template in its compiled form: where its hash starts, and the places of its traits. */
const WIDTH = 5;

/** The templates of some groups as one row of numbers, quick to go through. */
export function compileGroups(groups: readonly Group[]): Int32Array {
  const templates = groups.flatMap((group) => group.templates);
  return Int32Array.from(
    templates.flatMap(([template, ...traits]) => [
      hashTemplate(template),
      ...Array.from({ length: WIDTH - 1 }, (_, place) => TRAIT[traits[place] ?? 'none']),
    ]),
  );
}

/** Adds the features that compiled templates make of the traits. */
export function addFeatures(compiled: Int32Array, traits: Traits, list: FeatureList): void {
  for (let at = 0; at < compiled.length; at += WIDTH) {
    let hash = compiled[at] ?? 0;
    for (let k = at + 1; k < at + WIDTH; k += 1) {
      const place = compiled[k] ?? 0;
      if (place === TRAIT.none) break;
      hash = mix(hash, traits[place] ?? 0);
    }
    list.push(hash);
  }
}

/** The traits that a group joins, in the order in which its templates name them. */
export function traitsOf({ templates }: Group): Trait[] {
  return [...new Set(templates.flatMap(([, ...traits]) => traits))];
}
