import type { Entity } from '../../model/claim.ts';
import { span } from '../../model/span.ts';
import { findNames } from '../../text/names/index.ts';
import type { Segments } from '../../text/segments.ts';

/** The names in the text without their titles: persons, places, organisations, nationalities. */
export function findEntities(text: string, segments: Segments): Entity[] {
  return findNames(text, segments).map(({ start, end }) => ({
    span: span(start, end),
    text: text.slice(start, end),
  }));
}
