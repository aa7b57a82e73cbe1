import type { Standing } from '../standing/index.ts';

/** Two claims that share enough rare keys to be worth a look; `a` before `b` by the rule of `Pair`. */
export interface Candidate {
  readonly aClaimId: string;
  readonly bClaimId: string;
  readonly eventId: string;
  readonly standing: Standing;
}

declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    /** In order of the two ids. */
    readonly candidates: readonly Candidate[];
  }
}
