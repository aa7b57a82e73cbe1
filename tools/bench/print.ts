/** A line of a table: a name and its values, each in a column of its own. */
export function print(name: string, ...values: readonly string[]): void {
  console.log(name.padEnd(24) + values.map((value) => value.padStart(12)).join(''));
}
