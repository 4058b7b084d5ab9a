import { CURRENCY_WORDS } from '@/lib/facts/amounts'
import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

// "45k" is an amount.
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2}(?!\\d)){0,2}(?!k)[a-z]{0,2}'

/** The patterns by which scales of pay are read, made of the lexicons at hand. */
export const scaleCues = compiled((lexicons: readonly Lexicon[]) => {
  // "Banda de 40": a small word is no letter of a code.
  const small = anyOf(lexicons, ({ frequent, dates }) => [
    ...frequent.filter((word) => word.length <= 2),
    ...dates.from,
  ])
  const lettered = `(?!${small} )[a-z]{1,2}[ -]?\\d{1,3}[a-z]?`
  const thousand = anyOf(lexicons, ({ numerals }) =>
    Object.entries(numerals ?? {}).flatMap(([word, value]) => (value === 1000 ? [word] : [])),
  )
  const end = `(?![a-z0-9%]|[.,]\\d| ?€(?! ?\\d)| ?(?:k|${thousand}|${CURRENCY_WORDS})(?![a-z]))`
  const or = anyOf(lexicons, ({ requirements }) => requirements.or)
  const to = anyOf(lexicons, ({ salary, requirements }) =>
    salary.to.filter((word) => !requirements.and.includes(word)),
  )
  /** "14", "7-9", "29 to 32", "1.61-1.77", "B1-B3", "A3a", "P-3". */
  const number =
    `(?:(?:${NUMBER}|${lettered})${end}(?: ?(?:-|/|${to}|${or}) ?(?:${NUMBER}|${lettered})${end}(?! \\d{3})){0,2}` +
    `|(?:[a-p]|[ivx]{1,4}|l[a-e])(?![a-z0-9%€])(?: ${or} (?:[a-p]|[ivx]{1,4})(?![a-z0-9%€]))?)`
  const heads = anyOf(lexicons, ({ salary }) => salary.scale)
  const announcers = anyOf(lexicons, ({ salary }) => salary.scaleAnnouncers)
  const agreements = anyOf(lexicons, ({ salary }) => salary.agreements)
  const agreementWords = anyOf(lexicons, ({ salary }) => salary.agreementWords)
  const tables = anyOf(lexicons, ({ salary }) => salary.scaleTables)
  const sure = anyOf(lexicons, ({ salary }) => salary.sureScales)
  const points = anyOf(lexicons, ({ salary }) => salary.scalePoints)
  const links = anyOf(lexicons, ({ salary }) => salary.scaleLinks)
  const step = `(?<head>${heads})(?:[ .:n°]{1,4}|(?=\\d))(?<code>${number})(?<points> ${points}(?![a-z0-9]))?`
  return {
    bare: patternOf(`^(?:[a-z]{1,2} ?\\d{1,2}[a-z]?)${end}(?: ?- ?[a-z]{1,2}\\d{1,2}[a-z]?(?![a-z0-9]))?`),
    /** "TV-L 12", "TVöD 9b": of German public service the number alone is the grade. */
    grade: patternOf(
      `^ (?:[2-9]|1[0-5])[abc]?(?= ?(?:$|[.,;:()/]| ${anyOf(lexicons, ({ salary }) => salary.scaleCues.gradeEnds)}(?![a-z])))(?![.,]\\d)`,
    ),
    twice: patternOf(`^${anyOf(lexicons, ({ salary }) => salary.scaleCues.twice)}`),
    ownTable: patternOf(`^${anyOf(lexicons, ({ salary }) => salary.scaleCues.ownTables)} ${links}`),
    agreed: patternOf(`^${anyOf(lexicons, ({ salary }) => salary.scaleCues.agreed)}`),
    /** "Band 3 (HEO)": letters in brackets, which are no contract and no currency. */
    initials: patternOf(
      `^ \\((?!(?:${anyOf(lexicons, ({ hours, contract }) => [...hours.fullTimeEquivalent, ...Object.values(contract.kinds).flat()])}|eur|chf|gbp|usd)\\))[a-z]{2,4}\\)`,
    ),
    heads: patternOf(`^${heads} ?:?$`),
    announced: patternOf(`^(?:${heads}|${announcers}) ?:?$`),
    announcer: patternOf(`^${announcers}[ :.n°]{1,4}(?=[a-z]{1,2}[- ]?\\d)`),
    part: patternOf(
      `(?<![a-z0-9])(?:(?<sure>${sure})|(?<table>${tables})|(?<agreement>${agreements})|(?<word>${agreementWords})(?= [a-z0-9])|(?<span>[a-e]\\d[a-z]? ?- ?[a-e]\\d[a-z]?)|${step})(?![a-z0-9])`,
      'g',
    ),
    /** Between two parts of one scale. */
    gap: patternOf(`^\\)?(?: ?[-/(:]| ?,)? ?(?:${links} ?)?(?:(?<=[,(] ?)[a-z]{3,14} )?$`),
    /** A word or a number of a name; "150 €" is none, nor is its half. */
    nameWord: patternOf(`^[a-z0-9][a-z0-9'-]{0,40}${end}`),
    link: patternOf(`^(?:${links}(?:(?<=')|(?![a-z0-9])) ?){1,2}`),
  }
})
