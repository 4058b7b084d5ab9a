import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** A length of time that may be one of experience: one end or both, in months; neither for "quelques années". */
export interface Length {
  start: number
  end: number
  min?: number
  max?: number
  /** Words such as "minimum" stand before or after it. */
  atLeast: boolean
  /** A part of a length before: "davon zwei in …". */
  part?: boolean
  /** Longer than any job asks for: the age of a company or of a person. */
  tooLong?: boolean
}

/** No job asks for more than this. */
const LONGEST = 20 * 12
/** Behind a length, where "minimum" and "au plus" are looked for. */
const BEHIND = 40

const patterns = compiled((lexicons) => {
  const word = (pick: (words: Lexicon['requirements']) => readonly string[] | undefined) =>
    anyOf(lexicons, ({ requirements }) => pick(requirements))
  const spelled = anyOf(lexicons, (lexicon) => [
    ...Object.keys(lexicon.numbers),
    ...Object.keys(lexicon.requirements.fractions ?? {}),
  ])
  const number = `(?:[0-9]{1,2}(?:[.,][0-9])?|${spelled})`
  const year = anyOf(lexicons, (lexicon) => lexicon.durations.year)
  const month = anyOf(lexicons, (lexicon) => lexicon.durations.month)
  const to = anyOf(lexicons, (lexicon) => [...lexicon.salary.to, ...lexicon.requirements.or])
  const between = anyOf(lexicons, (lexicon) => lexicon.salary.between)
  const least = word((words) => words.atLeast)
  const most = word((words) => words.atMost)
  const and = word((words) => words.and)
  const small = `(?:${word((words) => [...words.articles, ...words.about])}(?:(?<=')| ))?`
  const again = `(?: ?\\((?:[0-9]{1,2}|${spelled})\\))?\\+?`
  const half = `(?<half> ${word((words) => words.andHalf)})?`
  return {
    length: patternOf(
      `(?<![a-z0-9.,+])(?:(?<least>${least}|[>≥]):? ?${small}|(?<most>${most}|[<≤]):? ?${small}|${between} ${small})?` +
        `(?<a>${number})${again}(?:(?: ?(?:(?<ownYear>${year})|(?<ownMonth>${month})))?(?: ?[-/] ?| ${to} ${small}|,? ${and} ${most} ${small})(?<b>${number})${again})?` +
        `[ -]?(?:(?<year>${year})|${month})(?:\\(s\\)|\\+|'(?= [a-z]))?(?![a-z0-9])${half}(?<more> ${word((words) => [...(words.orMore ?? []), ...(words.atLeast ?? [])])}(?! ?[a-z]?[0-9])(?![a-z]))?`,
      'g',
    ),
    named: patternOf(
      bounded(
        anyOf(lexicons, ({ requirements }) => [
          ...Object.keys(requirements.lengths ?? {}),
          ...(requirements.someTime ?? []),
        ]),
      ),
      'g',
    ),
    months: lexicons.flatMap(({ requirements }) =>
      Object.entries(requirements.lengths ?? {}).map(
        ([words, months]) => [patternOf(bounded(words), 'y'), months] as const,
      ),
    ),
    least: patternOf(`${bounded(least)}:? ${small}$`),
    most: patternOf(`${bounded(most)}:? ${small}$`),
    leastBehind: patternOf(
      `^[ (,]{0,2}${bounded(word((words) => [...(words.atLeast ?? []), ...(words.orMore ?? [])]))}(?! [0-9])`,
    ),
    mostBehind: patternOf(
      `^(?: (?:${word((words) => words.about)}(?:(?<=')| ))?${word((words) => words.experience)})?[ (,]{0,2}${bounded(most)}(?! [0-9])`,
    ),
    part: patternOf(
      `(?<![a-z0-9])(?:${word((words) => words.including)} (?:${least} )?(?<a>${number})|(?<b>${number}) ${word((words) => words.ofThem)})(?= ${word((words) => words.about)}(?:(?<=')| ))`,
      'g',
    ),
    digits: patternOf(`^(?<a>[0-9]{1,2})\\+?(?: ?(?:-|${to}) ?(?<b>[0-9]{1,2}))?$`),
    anyYear: patternOf(bounded(year)),
    numbers: new Map(
      lexicons.flatMap((lexicon) => [
        ...Object.entries(lexicon.numbers),
        ...Object.entries(lexicon.requirements.fractions ?? {}),
      ]),
    ),
  }
})

/**
 * Every length of time in years or months in a folded text, in order: "2 à 5 ans", "anderhalf jaar", "some years",
 * and parts of one ("of which two in …").
 */
export function lengthsIn(text: string, lexicons: readonly Lexicon[]): Length[] {
  const found = [...text.matchAll(patterns(lexicons).length)].flatMap((match) =>
    counted(text, match, lexicons),
  )
  for (const match of text.matchAll(patterns(lexicons).named)) {
    const one = named(text, match, lexicons)
    const others = found.filter((other) => other.start < one.end && one.start < other.end)
    // "Een jaar of drie" is more than the "een jaar" in it.
    if (others.some(({ start, end }) => start < match.index || end >= one.end)) continue
    for (const other of others) found.splice(found.indexOf(other), 1)
    found.push(one)
  }
  for (const match of text.matchAll(patterns(lexicons).part)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (found.some((other) => other.start < end + 12 && start < other.end)) continue
    const min = countOf(match.groups?.a ?? match.groups?.b ?? '', lexicons) * 12
    if (found.some((whole) => whole.end <= start && (whole.min ?? 0) >= min))
      found.push({ start, end, min, atLeast: true, part: true })
  }
  return found.sort((one, other) => one.start - other.start)
}

/** "Years of experience" over "3-5": bare numbers, counted in the unit of their label. */
export function lengthUnder(label: string, text: string, lexicons: readonly Lexicon[]): Length | undefined {
  const { digits, anyYear } = patterns(lexicons)
  const groups = anyYear.test(label) ? digits.exec(text.trim())?.groups : undefined
  if (!groups) return undefined
  const [min, max] = [Number(groups.a) * 12, groups.b === undefined ? undefined : Number(groups.b) * 12]
  if (min > LONGEST || (max !== undefined && (max > LONGEST || max < min))) return undefined
  return { start: 0, end: text.length, min, ...(max !== undefined && { max }), atLeast: true }
}

function countOf(written: string, lexicons: readonly Lexicon[]): number {
  return patterns(lexicons).numbers.get(written) ?? Number(written.replace(',', '.'))
}

/** One length in figures or number words: none when it is too long, or its ends do not fit. */
function counted(text: string, match: RegExpExecArray, lexicons: readonly Lexicon[]): Length[] {
  const { leastBehind, mostBehind } = patterns(lexicons)
  const groups = match.groups ?? {}
  const months = (written: string, inYears: boolean) =>
    Math.round(
      (countOf(written, lexicons) + (groups.half && written === (groups.b ?? groups.a) ? 0.5 : 0)) *
        (inYears ? 12 : 1),
    )
  const last = groups.year !== undefined
  const a = months(groups.a ?? '', groups.ownMonth === undefined && (last || groups.ownYear !== undefined))
  const b = groups.b === undefined ? undefined : months(groups.b, last)
  const end = match.index + match[0].length
  if (Math.max(a, b ?? 0) > LONGEST) return [{ start: match.index, end, atLeast: false, tooLong: true }]
  if (b !== undefined && b < a) return []
  const behind = text.slice(end, end + BEHIND)
  const only = b === undefined && (groups.most !== undefined || (!groups.least && mostBehind.test(behind)))
  return [
    {
      start: match.index,
      end,
      ...(!only && { min: a }),
      ...((only || (b !== undefined && b > a)) && { max: b ?? a }),
      atLeast:
        groups.least !== undefined ||
        groups.more !== undefined ||
        match[0].includes('+') ||
        leastBehind.test(behind),
    },
  ]
}

/** "Half a decade", "anderhalf jaar"; of "quelques années" neither end is known. */
function named(text: string, match: RegExpExecArray, lexicons: readonly Lexicon[]): Length {
  const { months, least, most, leastBehind } = patterns(lexicons)
  // At its own place: "at least" before "a year" is part of what makes it a length.
  const count = months.find(([words]) => {
    words.lastIndex = match.index
    return words.exec(text)?.[0].length === match[0].length
  })?.[1]
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  const most_ = most.test(before)
  return {
    start: match.index - (least.exec(before) ?? most.exec(before) ?? [''])[0].length,
    end,
    ...(count !== undefined && (most_ ? { max: count } : { min: count })),
    atLeast: least.test(before) || leastBehind.test(text.slice(end, end + BEHIND)),
  }
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
