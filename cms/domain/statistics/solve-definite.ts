/**
 * Solves A x = b for a symmetric positive definite matrix by Cholesky's factorisation, with one step of refinement
 * that takes away most of what rounding left. Throws when the matrix is not definite.
 */
export function solveDefinite(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): number[] {
  const factor = cholesky(matrix)
  const first = substitute(factor, Array.from(right))
  const rest = first.map((_, row) => (right[row] ?? 0) - dot(matrix[row] ?? [], first, first.length))
  const correction = substitute(factor, rest)
  return first.map((value, index) => value + (correction[index] ?? 0))
}

/** The lower triangle L with A = L Lᵀ, row by row. */
function cholesky(matrix: readonly ArrayLike<number>[]): number[][] {
  const factor: number[][] = []
  for (const values of matrix) {
    const line: number[] = []
    for (const [column, above] of factor.entries())
      line.push(((values[column] ?? 0) - dot(line, above, column)) / (above[column] ?? 1))
    const rest = (values[line.length] ?? 0) - dot(line, line, line.length)
    if (!(rest > 0)) throw new Error('the matrix is not positive definite')
    line.push(Math.sqrt(rest))
    factor.push(line)
  }
  return factor
}

/** Solves L Lᵀ x = b, forward and then backward. */
function substitute(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution: number[] = []
  for (const [row, line] of factor.entries())
    solution.push(((right[row] ?? 0) - dot(line, solution, row)) / (line[row] ?? 1))
  for (const [row, line] of [...factor.entries()].reverse()) {
    const value = (solution[row] ?? 0) / (line[row] ?? 1)
    solution[row] = value
    for (let above = 0; above < row; above += 1)
      solution[above] = (solution[above] ?? 0) - (line[above] ?? 0) * value
  }
  return solution
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>, length: number): number {
  let sum = 0
  for (let index = 0; index < length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}
