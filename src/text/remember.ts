const LIMIT = 30_000;
/** V8 copies shorter slices; a longer one keeps the text that it was cut from in memory. */
const SHORTEST_SLICE = 13;

/** Keeps the results for words that come again; the answers do not depend on what was asked before. */
export function remember<Result>(compute: (word: string) => Result): (word: string) => Result {
  const memo = new Map<string, { readonly result: Result }>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known.result;
    if (memo.size >= LIMIT) memo.clear();
    const result = compute(word);
    memo.set(word.length < SHORTEST_SLICE ? word : word.split('').join(''), { result });
    return result;
  };
}
