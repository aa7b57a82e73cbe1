import type { Elements } from './elements.ts';
import { LABEL } from './rule-evidence.ts';
import { isFinite, isNominalSymbol, SYMBOL } from './symbols.ts';

/** What a reading looks like, in numbers. Places are in its window; -1 where there is none. */
export interface Shape {
  contentWords: number;
  plainWords: number;
  pieces: number;
  regions: number;
  finites: number;
  subjects: number;
  contentFirst: number;
  contentLast: number;
  contentLeft: number;
  contentRight: number;
  sourceWords: number;
  sourceHead: number;
  sourceGap: number;
  contentGap: number;
  cueWords: number;
  sourcePieces: number;
  cuePieces: number;
  unitsSpanned: number;
  sourceFirst: number;
  secondFirst: number;
  isCrossed: number;
  longestGap: number;
}

export function readShape(
  elements: Elements,
  labels: Uint8Array,
  words: Int32Array,
  first: number,
  head: number,
): Shape {
  const { symbol, region, unit } = elements;
  const shape: Shape = {
    contentWords: 0,
    plainWords: 0,
    pieces: 0,
    regions: 0,
    finites: 0,
    subjects: 0,
    contentFirst: -1,
    contentLast: -1,
    contentLeft: 0,
    contentRight: 0,
    sourceWords: 0,
    sourceHead: -1,
    sourceGap: 99,
    contentGap: 99,
    cueWords: 0,
    sourcePieces: 0,
    cuePieces: 0,
    unitsSpanned: 0,
    sourceFirst: -1,
    secondFirst: -1,
    isCrossed: 0,
    longestGap: 0,
  };
  let lastContentEnd = -1;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i];
    if (label === LABEL.outside) continue;
    const at = first + i;
    const count = words[at] ?? 0;
    const isNew = labels[i - 1] !== label;
    const distance = Math.abs(at - head);
    if (label === LABEL.content) {
      shape.contentWords += count;
      if (isNew) {
        shape.pieces += 1;
        if (shape.pieces === 2) shape.secondFirst = i;
        if (lastContentEnd !== -1) shape.longestGap = Math.max(shape.longestGap, i - lastContentEnd);
      }
      lastContentEnd = i;
      if (region[at] === -1) {
        shape.plainWords += count;
        if (isFinite(symbol[at] ?? 0)) shape.finites += 1;
        if (symbol[at] === SYMBOL.subject) shape.subjects += 1;
      } else {
        shape.regions += 1;
      }
      if (shape.contentFirst === -1) shape.contentFirst = i;
      shape.contentLast = i;
      if (at < head) shape.contentLeft += count;
      else shape.contentRight += count;
      shape.contentGap = Math.min(shape.contentGap, distance);
      if (unit[at] !== unit[at - 1] || shape.unitsSpanned === 0) shape.unitsSpanned += 1;
    } else if (label === LABEL.source) {
      shape.sourceWords += count;
      if (isNew) shape.sourcePieces += 1;
      if (shape.sourceFirst === -1) shape.sourceFirst = i;
      if (isNominalSymbol(symbol[at] ?? 0) || symbol[at] === SYMBOL.wh) shape.sourceHead = symbol[at] ?? 0;
      shape.sourceGap = Math.abs(shape.sourceGap) <= distance ? shape.sourceGap : at - head;
      if (lastContentEnd !== -1 && lastContentEnd > i) shape.isCrossed = 1;
    } else {
      shape.cueWords += count;
      if (isNew) shape.cuePieces += 1;
    }
  }
  return shape;
}
