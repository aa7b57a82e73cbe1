/** Pearson's correlation. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const product = (f: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + f(pair), 0);
  return (
    product(([a, b]) => (a - x) * (b - y)) /
    Math.sqrt(product(([a]) => (a - x) ** 2) * product(([, b]) => (b - y) ** 2))
  );
}

/** How likely a score of the right kind is above one of the wrong kind: the area under the ROC curve, by ranks. */
export function areaUnderCurve(
  scored: readonly { readonly score: number; readonly isRight: boolean }[],
): number {
  const sorted = [...scored].sort((x, y) => x.score - y.score);
  let ranks = 0;
  let from = 0;
  while (from < sorted.length) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const right = sorted.slice(from, to).filter(({ isRight }) => isRight).length;
    ranks += right * ((from + 1 + to) / 2);
    from = to;
  }
  const right = sorted.filter(({ isRight }) => isRight).length;
  return (ranks - (right * (right + 1)) / 2) / (right * (sorted.length - right));
}

/** Precision, recall, F1 and accuracy of a yes-no judgement, 0 to 1; not a number where there is nothing to divide by. */
export interface YesNo {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
}

export function judgeYesNo(judged: readonly { readonly gold: boolean; readonly found: boolean }[]): YesNo {
  const hits = judged.filter(({ gold, found }) => gold && found).length;
  const found = judged.filter((one) => one.found).length;
  const gold = judged.filter((one) => one.gold).length;
  const right = judged.filter((one) => one.gold === one.found).length;
  return {
    precision: hits / found,
    recall: hits / gold,
    f1: (2 * hits) / (found + gold),
    accuracy: right / judged.length,
  };
}
