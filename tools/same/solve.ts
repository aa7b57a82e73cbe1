/** The solution of the linear equations `matrix` · x = `right`, by Gaussian elimination with pivots. */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, k) => Float64Array.from([...row, right[k]!]));
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let l = k + 1; l < size; l += 1) if (Math.abs(rows[l]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = l;
    const pivotRow = rows[pivot]!;
    [rows[k], rows[pivot]] = [pivotRow, rows[k]!];
    for (let l = 0; l < size; l += 1) {
      const factor = l === k ? 0 : rows[l]![k]! / pivotRow[k]!;
      if (factor !== 0) for (let m = k; m <= size; m += 1) rows[l]![m]! -= factor * pivotRow[m]!;
    }
  }
  return Float64Array.from(rows, (row, k) => row[size]! / row[k]!);
}
