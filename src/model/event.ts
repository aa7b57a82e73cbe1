/** Articles that report the same happening. */
export interface Event {
  /** Hash over the sorted article ids. */
  readonly id: string;
  /** The title of the article that is nearest to all others. */
  readonly label: string;
  /** Sorted. */
  readonly articleIds: readonly string[];
}
