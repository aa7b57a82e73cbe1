/** What a page says of itself; dates as written, the most trusted first. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly dates: readonly string[];
}
