import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** The patterns by which the times of a shift are read, made of the lexicons at hand. */
export const shiftTimes = compiled((lexicons: readonly Lexicon[]) => {
  const of = (pick: (shifts: Lexicon['hours']['shifts']) => readonly string[] | undefined) =>
    anyOf(lexicons, ({ hours }) => pick(hours.shifts))
  const to = `(?:-|${of((shifts) => shifts.to)})`
  const hour = of((shifts) => shifts.hour)
  const clock = anyOf(lexicons, ({ calendar }) => calendar.clock)
  const the = `(?:${anyOf(lexicons, ({ salary }) => salary.articles)} )?`
  const midnight = of((shifts) => shifts.midnight)
  const clocks = `(?<!\\d)\\d{1,2} ?[h:u.] ?(?:\\d\\d)? ?${to} ?\\d{1,2}(?: ?[h:u]|[:.]\\d\\d)`
  return {
    /** Behind a "late" shift that ends before the evening: "Spätschicht 11–17.30 Uhr". */
    daytime: patternOf(
      `^ ?\\(?(?:${anyOf(lexicons, ({ salary }) => salary.between)} )?\\d{1,2}(?:[.:h]\\d\\d)? ?(?:${clock} )?${to} ?1[0-8](?!\\d)`,
    ),
    /** A shift from late in the evening to the morning: "22h-6h", "10pm to 6am". */
    night: patternOf(
      `(?<![\\d.,/-])(?:(?:19|2[0-3]) ?(?:[h:u.] ?(?:\\d\\d)?|(?=${hour} ))|(?:[89]|1[01])(?:[:.]\\d\\d)? ?pm) ?(?:${hour} )?${to} ?${the}0?[4-9](?:(?: ?[h:u.] ?(?:\\d\\d)?)(?![\\d/]) ?(?:am)?|(?:[:.]\\d\\d)? ?am)`,
    ),
    /** From some hour until late: "18h30 à 23h", "werken tot 21 uur". */
    late: patternOf(
      `(?<![\\d.,/-])(?:1[0-9]|[1-8](?= ?(?:[:.]\\d\\d ?)?pm)) ?(?:[h:u.] ?(?:\\d\\d)?|(?:[:.]\\d\\d)? ?pm)? ?(?:${hour} )?${to} ?${the}(?:2[1-3] ?(?:[h:u.] ?(?:\\d\\d)?|${hour})|(?:0?[01]|24)[h:.][0-5]\\d|00? ?[hu](?![a-z])|${midnight}|20 ?[h:u.] ?[3-5]\\d|(?:9|10|11)(?:[:.]\\d\\d)? ?pm)(?![\\d/])|(?<![\\d.,/-])(?:1[7-9] ?(?:[h:u.] ?(?:\\d\\d)?)?|[5-7](?:[:.]\\d\\d)? ?(?:pm)?) ?${to} ?(?:20 ?(?:[h:u.] ?(?:00)?|${hour})|8(?:[:.]\\d\\d)? ?pm)(?![\\d/])`,
    ),
    /** When a day's work begins and ends: "de 9h à 17h", "6u45 tot 11u30". */
    clocks: patternOf(clocks),
    /** "From 6 to 14.30, the other week from 14.30 to 23": two shifts follow one another. */
    alternating: patternOf(`${clocks}.{0,200}?${clocks}`),
    /** The hour, late in the evening, at which work ends: "finish at 9 pm", "jusqu'à 22 h". */
    untilLate: patternOf(
      `(?<![a-z])${of((shifts) => shifts.ends)} (?:${anyOf(lexicons, ({ hours }) => hours.countCues.clock)} )?(?:2[1-3] ?(?:[h:u.] ?(?!59)(?:\\d\\d)?|${hour})|(?:9|10|11)(?:[:.](?!59)\\d\\d)? ?pm|${midnight})(?![\\d/])`,
    ),
    midnight: patternOf(midnight),
  }
})
