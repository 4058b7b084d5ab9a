import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { CURRENCY_WORDS } from './amounts'
import { numeralsIn } from './numerals'
import { matchesOf } from './sentences'

/** A text with its amounts and hours in plain digits, and the way between it and the text it was made of. */
export interface Digits {
  text: string
  /** The place in the first text of a place in this one. */
  back(index: number): number
  /** The place in this text of one in the first. */
  forth(index: number): number
}

interface Change {
  start: number
  end: number
  written: string
}

/** "37½", as folding leaves it. */
const VULGAR = /(?<=\d) ?([13])\u2044([24])/g
const CURRENCY_BEFORE = patternOf(`${CURRENCY_WORDS} $`)
/** "£14.20ph", "£28kpa": a period that sticks to the amount. */
const GLUED =
  /(?<=[€£$] ?\d{1,3}(?:,\d{3}){0,2}(?:\.\d\d?)?k?)(?=p(?:\.?[haw]\.?|\.?c?\.?m\.?|\.?d\.?)(?![a-z]))/g

const patterns = compiled((lexicons: readonly Lexicon[]) => {
  const hour = anyOf(lexicons, ({ hours }) => hours.hour)
  const counted = `(?: ?-)? ?(?:${hour}|${anyOf(lexicons, ({ hours }) => hours.percent)}|%|€|${CURRENCY_WORDS})(?![a-z])`
  const to = `(?:-|,|/|${anyOf(lexicons, ({ salary, requirements }) => [...salary.to, ...requirements.or])})`
  const tax = anyOf(lexicons, ({ salary }) => [...salary.gross, ...salary.net])
  const period = anyOf(lexicons, ({ salary, hours }) => [
    ...hours.perWeek,
    ...Object.values(salary.units).flat(),
  ])
  const thousand = anyOf(lexicons, ({ numerals }) =>
    Object.entries(numerals ?? {}).flatMap(([word, value]) => (value === 1000 ? [word] : [])),
  )
  return {
    /** "1900e net", "11,50e/h": the sign as those write it who have none on their keys. */
    shortEuro: patternOf(
      `(?<=(?<![\\d.,])(?:\\d{1,2}[ .]?\\d{3}(?:,\\d\\d)?|\\d{2},\\d\\d)) ?e(?= ${tax}|[ ,]?/|$|[ ,;.)+](?![a-z]))`,
      'g',
    ),
    /** "37 h 30 par semaine": the minutes apart from their hour. */
    minutes: patternOf(`(?<=(?<!\\d)\\d{1,2} ?[hu]) (?=[0-5]\\d(?: ${period}|/| ?[),.;]| ?$))`, 'g'),
    /** "12 euros 50 de l'heure": the cents behind the word. */
    cents: patternOf(
      `(?<=(?<![\\d.,])\\d{1,3})(?<word> ${CURRENCY_WORDS}) (?<cents>\\d{2})(?= ?(?:$|[.,;)/](?!\\d))| (?:${tax}|${period}))`,
      'g',
    ),
    counted: patternOf(`^${counted}`),
    towards: patternOf(`^-? ?${to} ?(?:${anyOf(lexicons, ({ salary }) => salary.articles)} )?$`),
    towardsDigits: patternOf(`^-? ?${to} ?\\d[\\d.,]{0,6}${counted}`),
    /** "45 mil euros". */
    thousands: patternOf(`(?<=(?<![\\d.,])\\d{1,3}) ?${thousand}\\.?(?=${counted})`, 'g'),
    /** "37 heures et demie", "37 and a half hours". */
    half: patternOf(
      `(?<=\\d)(?<hour> ?(?:${hour}))? ?(?<half>(?<![a-z])${anyOf(lexicons, ({ hours }) => hours.andHalf)})(?![a-z])`,
      'g',
    ),
  }
})

/**
 * Writes in digits what a text spells of amounts and hours, and apart what is stuck to them: "quarante mille euros"
 * is "40000 euros". Other numbers stay, since words hang on them ("un week-end sur deux").
 * In: folded text. Out: the text to read, and the ways between the two; most texts stay as they are.
 */
export function withDigits(text: string, lexicons: readonly Lexicon[]): Digits {
  const spelled = applied(text, [...numbersOf(text, lexicons), ...shortFormsOf(text, lexicons)])
  const cues = patterns(lexicons)
  const cents = matchesOf(spelled.text, cues.cents).flatMap((match): Change[] => {
    const end = match.index + match[0].length
    return [
      { start: match.index, end: match.index, written: `.${match.groups?.cents}` },
      { start: match.index + (match.groups?.word?.length ?? 0), end, written: '' },
    ]
  })
  const halves = matchesOf(spelled.text, cues.half).flatMap((match): Change[] => {
    const at = match.index + (match.groups?.hour?.length ?? 0)
    const end = match.index + match[0].length
    return [
      { start: match.index, end: match.index, written: '.5' },
      { start: at, end, written: '' },
    ]
  })
  if (halves.length + cents.length === 0) return spelled
  const whole = applied(spelled.text, [...halves, ...cents])
  return {
    text: whole.text,
    back: (index) => spelled.back(whole.back(index)),
    forth: (index) => whole.forth(spelled.forth(index)),
  }
}

function numbersOf(text: string, lexicons: readonly Lexicon[]): Change[] {
  const { counted, towards, towardsDigits } = patterns(lexicons)
  const changes: Change[] = []
  let next: number | null = null
  for (const { start, end, value } of numeralsIn(text, lexicons).reverse()) {
    const after = text.slice(end, end + 40)
    // "45 mil": the number begins in digits.
    if (/\d[ -]?$/.test(text.slice(0, start))) continue
    const leads = next !== null && towards.test(text.slice(end, next))
    const cents = value >= 5 && value < 100 && CURRENCY_BEFORE.test(text.slice(0, start))
    if (!counted.test(after) && !leads && !cents && !towardsDigits.test(after)) continue
    const hyphen = /^- /.test(after) ? 1 : 0
    changes.unshift({ start, end: end + hyphen, written: String(value) })
    next = start
  }
  return changes
}

function shortFormsOf(text: string, lexicons: readonly Lexicon[]): Change[] {
  if (!/\d/.test(text)) return []
  const cues = patterns(lexicons)
  const places = (pattern: RegExp, written: (match: RegExpExecArray) => string) =>
    matchesOf(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      written: written(match),
    }))
  return [
    ...places(VULGAR, ([, over, under]) => `.${(Number(over) / Number(under)) * 100}`),
    ...places(cues.shortEuro, () => ' €'),
    ...places(GLUED, () => ' '),
    ...places(cues.minutes, () => ''),
    ...places(cues.thousands, () => '000'),
  ]
}

/** Makes the changes; of two that overlap the first. */
function applied(text: string, changes: readonly Change[]): Digits {
  if (changes.length === 0) return { text, back: (index) => index, forth: (index) => index }
  const ordered = [...changes].sort((a, b) => a.start - b.start)
  let made = ''
  const at: number[] = []
  let from = 0
  const keep = (to: number) => {
    for (; from < to; from++) {
      made += text[from]
      at.push(from)
    }
  }
  for (const { start, end, written } of ordered) {
    if (start < from) continue
    keep(start)
    for (const char of written) {
      made += char
      at.push(start)
    }
    from = Math.max(from, end)
  }
  keep(text.length)
  at.push(text.length)
  return {
    text: made,
    back: (index) => at[Math.min(index, at.length - 1)] ?? text.length,
    forth: (index) => {
      const found = at.findIndex((place) => place >= index)
      return found < 0 ? made.length : found
    },
  }
}
