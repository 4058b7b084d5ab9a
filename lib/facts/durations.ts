import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { matchesOf } from './sentences'

/** A length of time in a text. */
export interface Duration {
  start: number
  end: number
  /** How many of its units. */
  count: number
  /** In months; weeks and days are turned into months at 52 weeks and 365 days a year, to one decimal. */
  months: number
  unit: 'day' | 'week' | 'month' | 'year'
  /** True for "6 à 12 mois": the length is left open, and `months` is its upper end. */
  open: boolean
}

const UNITS = ['day', 'week', 'month', 'year'] as const
const MONTHS_IN = { day: 12 / 365, week: 12 / 52, month: 1, year: 12 } as const

const patterns = compiled((lexicons: readonly Lexicon[]) => {
  const words = new Map<string, number>()
  for (const lexicon of lexicons) {
    for (const [word, value] of Object.entries(lexicon.numbers)) if (!words.has(word)) words.set(word, value)
  }
  const spelled = anyOf([...lexicons], (lexicon) => Object.keys(lexicon.numbers))
  const number = `(?:\\d{1,3}(?:[.,](?:5|00?)(?!\\d))?|${spelled})`
  const to = anyOf(lexicons, (lexicon) => [...lexicon.salary.to, ...lexicon.requirements.or])
  const anyUnit = anyOf(lexicons, (lexicon) => UNITS.flatMap((name) => lexicon.durations[name]))
  const half = anyOf(lexicons, ({ durations }) => durations.half ?? [])
  const andHalf = anyOf(lexicons, ({ durations }) => durations.andHalf ?? [])
  const unit = UNITS.map(
    (name) => `(?<${name}>${anyOf(lexicons, (lexicon) => lexicon.durations[name])})`,
  ).join('|')
  const ofUnit = UNITS.map(
    (name) => [name, patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.durations[name])}$`)] as const,
  )
  return {
    words,
    ofUnit,
    /** Most texts name no unit of time. */
    unit: patternOf(`${anyUnit}(?![a-z0-9])`),
    pattern: patternOf(
      `(?<![a-z0-9.,/])(?:(?<least>${number}) ?(?:(?<of>${anyUnit}) ?)?(?:-|/|(?<![a-z])${to}) ?)?(?:(?<count>${number})(?: ?\\(\\d{1,2}\\))?[ -]{0,2}|${half})(?:${unit})(?![a-z0-9])(?<more> ${andHalf}(?![a-z]))?`,
      'g',
    ),
  }
})

/** The lengths of time of a folded text, in order: "18 mois", "deux ans", "1-year". */
export function durationsIn(text: string, lexicons: readonly Lexicon[]): Duration[] {
  const { words, ofUnit, unit: anyUnit, pattern } = patterns(lexicons)
  if (!anyUnit.test(text)) return []
  const countOf = (written: string) => words.get(written) ?? Number(written.replace(',', '.'))
  const inMonths = (count: number, unit: Duration['unit']) => Math.round(count * MONTHS_IN[unit] * 10) / 10
  const found: Duration[] = []
  for (const match of matchesOf(text, pattern)) {
    const { least, of, count: written = 'half', more, ...named } = match.groups ?? {}
    const unit = UNITS.find((name) => named[name] !== undefined)
    // "dix-huit" is one number, not ten to eight.
    const compound = words.get(`${least}-${written}`)
    const count = written === 'half' ? 0.5 : (compound ?? countOf(written)) + (more ? 0.5 : 0)
    if (unit === undefined || !(count > 0)) continue
    const months = inMonths(count, unit)
    const leastUnit = of === undefined ? unit : ofUnit.find(([, units]) => units.test(of))?.[0]
    // "36 mois - 3 ans" is one length, said twice.
    const open =
      compound === undefined && least !== undefined && inMonths(countOf(least), leastUnit ?? unit) !== months
    found.push({ start: match.index, end: match.index + match[0].length, count, months, unit, open })
  }
  return found
}
