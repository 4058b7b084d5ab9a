/**
 * A pattern for folded text.
 * In: its source and flags. Out: a RegExp that matches what the source says.
 */
export function patternOf(source: string, flags = ''): RegExp {
  return new RegExp(source, flags)
}
