import { needleNumbers } from './pattern'
import { standingIn } from './standing'

/**
 * A long list of patterns, of which a text can match few.
 * In: rows, each of a name and its pattern for folded text. Out: a function from a text to the rows, in their order,
 * whose pattern its letters do not rule out.
 */
export function rowsFor<Name>(
  rows: readonly (readonly [Name, RegExp])[],
): (text: string) => readonly (readonly [Name, RegExp])[] {
  const always: number[] = []
  const byNeedle = new Map<number, number[]>()
  for (const [at, [, pattern]] of rows.entries()) {
    const numbers = needleNumbers(pattern)
    if (!numbers) always.push(at)
    for (const number of new Set(numbers)) byNeedle.set(number, [...(byNeedle.get(number) ?? []), at])
  }
  return (text) => {
    const found = new Set(always)
    for (const number of standingIn(text)) for (const at of byNeedle.get(number) ?? []) found.add(at)
    return rows.filter((_, at) => found.has(at))
  }
}
