/**
 * Solves A x = b for a symmetric positive definite matrix by Cholesky's factorisation, with one step of refinement
 * that takes away most of what rounding left. Throws when the matrix is not definite.
 */
export function solveDefinite(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const factor = cholesky(matrix)
  const first = backSubstitute(factor, right)
  const rest = right.map((value, row) => value - dot(matrix[row] ?? [], first))
  const correction = backSubstitute(factor, rest)
  return first.map((value, index) => value + (correction[index] ?? 0))
}

/** The lower triangle L with A = L Lᵀ, row by row. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const factor: number[][] = []
  for (const [row, values] of matrix.entries()) {
    const line: number[] = []
    for (const [column, above] of [...factor, line].entries()) {
      const rest = (values[column] ?? 0) - dot(line, above)
      if (column < row) line.push(rest / (above[column] ?? 1))
      else if (rest > 0) line.push(Math.sqrt(rest))
      else throw new Error('the matrix is not positive definite')
    }
    factor.push(line)
  }
  return factor
}

function backSubstitute(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const forward: number[] = []
  for (const [row, line] of factor.entries())
    forward.push(((right[row] ?? 0) - dot(forward, line)) / (line[row] ?? 1))
  const solution = [...forward]
  for (let row = factor.length - 1; row >= 0; row -= 1) {
    const line = factor[row] ?? []
    const value = (solution[row] ?? 0) / (line[row] ?? 1)
    solution[row] = value
    for (let above = 0; above < row; above += 1)
      solution[above] = (solution[above] ?? 0) - (line[above] ?? 0) * value
  }
  return solution
}

/** The sum of products over the length of the shorter. */
function dot(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length)
  let sum = 0
  for (let index = 0; index < length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}
