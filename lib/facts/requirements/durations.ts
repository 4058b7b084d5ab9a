import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** A length of time as written: one end or both, in months. */
export interface Duration {
  start: number
  end: number
  min?: number
  max?: number
  /** Words such as "minimum" stand before or after it. */
  atLeast: boolean
}

/** Longer than this is the age of a company or of a person. */
const LONGEST = 20 * 12

const patterns = compiled((lexicons) => {
  const numbers = lexicons
    .flatMap((lexicon) => Object.keys(lexicon.numbers))
    .sort((a, b) => b.length - a.length)
  const number = `(?:[0-9]{1,2}(?:[.,]5)?${numbers.map((word) => `|${word}`).join('')})`
  const year = anyOf(lexicons, (lexicon) => lexicon.durations.year)
  const month = anyOf(lexicons, (lexicon) => lexicon.durations.month)
  const to = anyOf(lexicons, (lexicon) => [...lexicon.salary.to, ...lexicon.requirements.or])
  const from = anyOf(lexicons, (lexicon) => lexicon.salary.from)
  const upTo = anyOf(lexicons, (lexicon) => lexicon.salary.upTo)
  const between = anyOf(lexicons, (lexicon) => lexicon.salary.between)
  return {
    duration: patternOf(
      `(?<![a-z0-9.,])(?:(?<from>${from}):? (?:de )?|(?<upTo>${upTo}) |${between} )?(?<a>${number})\\+?(?:(?: ?(?:${year}|${month}))? ?(?:-|/|${to}) ?(?<b>${number}))?\\+? ?(?:(?<year>${year})|${month})(?:\\(s\\)|\\+)?(?![a-z0-9])`,
      'g',
    ),
    from: patternOf(`^[ (,]{0,2}(?:${from}|min(?:imum|imaal|\\.)?)(?![a-z0-9])`),
    numbers: new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.numbers))),
  }
})

/** Every length of time in years or months in a folded text, in order; those longer than a career are left out. */
export function durationsIn(text: string, lexicons: readonly Lexicon[]): Duration[] {
  const { duration, from, numbers } = patterns(lexicons)
  const found: Duration[] = []
  for (const match of text.matchAll(duration)) {
    const groups = match.groups ?? {}
    const months = (word: string | undefined) => {
      if (word === undefined) return undefined
      const count = numbers.get(word) ?? Number(word.replace(',', '.'))
      return Math.round(count * (groups.year ? 12 : 1))
    }
    const a = months(groups.a)
    const b = months(groups.b)
    if (a === undefined || a > LONGEST || (b !== undefined && (b > LONGEST || b < a))) continue
    const end = match.index + match[0].length
    const only = b === undefined && groups.upTo !== undefined
    found.push({
      start: match.index,
      end,
      ...(!only && { min: a }),
      ...((only || b !== undefined) && { max: b ?? a }),
      atLeast: groups.from !== undefined || from.test(text.slice(end, end + 20)),
    })
  }
  return found
}

/** schema.org's OccupationalExperienceRequirements, or a bare number of months. */
export function monthsIn(data: unknown): number | undefined {
  if (Array.isArray(data)) return data.map(monthsIn).find((months) => months !== undefined)
  const months =
    typeof data === 'object' && data !== null && 'monthsOfExperience' in data
      ? data.monthsOfExperience
      : undefined
  const count = typeof months === 'string' ? Number.parseFloat(months) : months
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 240
    ? count
    : undefined
}
