/**
 * Boosted oblivious trees: every level of a tree asks one question of all rows (Prokhorenkova et al. 2018). A value above the
 * threshold sets the level's bit of the leaf.
 */
export interface Forest {
  readonly depth: number;
  readonly bias: number;
  /** Column that is asked about, tree by tree and level by level. */
  readonly columns: Int32Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

/** The log-odds of one row of features. */
export function scoreRow({ depth, bias, columns, thresholds, leaves }: Forest, row: Float32Array): number {
  let score = bias;
  const trees = columns.length / depth;
  for (let tree = 0; tree < trees; tree += 1) {
    let leaf = 0;
    for (let level = 0; level < depth; level += 1) {
      const place = tree * depth + level;
      // A number, not a branch: half of the answers would be guessed wrong.
      leaf |= Number((row[columns[place] ?? 0] ?? 0) > (thresholds[place] ?? 0)) << level;
    }
    score += leaves[(tree << depth) + leaf] ?? 0;
  }
  return score;
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
