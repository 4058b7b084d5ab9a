/** A subject up to the bracket that closes what stood before it, or that it leaves open. */
export function balanced(subject: string): string {
  if (subject.lastIndexOf('(') > subject.lastIndexOf(')')) return subject.slice(0, subject.lastIndexOf('('))
  const close = subject.indexOf(')')
  return close >= 0 && !subject.slice(0, close).includes('(') ? subject.slice(0, close) : subject
}

/**
 * A subject that is no longer than so many characters: cut at its last comma, else at its last "and", else between
 * words. In: `and` has the `g` flag.
 */
export function shortened(subject: string, longest: number, and: RegExp): string {
  if (subject.length <= longest) return subject
  const most = subject.slice(0, longest)
  const comma = most.lastIndexOf(', ')
  if (comma >= 15) return most.slice(0, comma)
  const last = [...most.matchAll(and)].at(-1)
  return most.slice(0, last && last.index >= 15 ? last.index : most.lastIndexOf(' '))
}
