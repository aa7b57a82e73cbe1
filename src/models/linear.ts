/** A weighted sum of named features with an intercept: the log-odds of something. */
export interface LinearModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

export function isLinearModel(value: unknown): value is LinearModel {
  return typeof value === 'object' && value !== null && 'intercept' in value && 'weights' in value;
}

/** The log-odds. */
export function scoreLinear(
  { intercept, weights }: LinearModel,
  features: ReadonlyMap<string, number>,
): number {
  let score = intercept;
  for (const [name, value] of features) score += value * (weights[name] ?? 0);
  return score;
}
