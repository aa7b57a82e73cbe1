export type { Standing } from './standing.ts';
export { EventWeights, type Meeting } from './weights.ts';
export { createWordReader } from './words.ts';
