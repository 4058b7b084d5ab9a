import { countriesOfTown } from '@/lib/lexicon'

export interface CodeForm {
  pattern: RegExp
  /** The countries whose codes look so; one alone tells the country. */
  countries: readonly string[]
}

/** Postal codes by the form that countries give them; a town follows all but the British and the Irish. */
const CODES: readonly CodeForm[] = [
  { pattern: /(?<![a-z0-9])[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}(?![a-z0-9])/g, countries: ['GB'] },
  {
    pattern: /(?<![a-z0-9])[ac-fhknprtv-y][0-9][0-9w] ?(?=[a-z0-9]{0,3}[0-9])[a-z0-9]{4}(?![a-z0-9])/g,
    countries: ['IE'],
  },
  {
    pattern: /(?<![a-z0-9])[1-9][0-9]{3} ?[a-z]{2}(?= [a-z']|,|\)|$)/g,
    countries: ['NL'],
  },
  { pattern: /(?<![a-z0-9])be?-? ?[1-9][0-9]{3}(?![0-9])/g, countries: ['BE'] },
  { pattern: /(?<![a-z0-9])l-? ?[1-9][0-9]{3}(?![0-9])/g, countries: ['LU'] },
  { pattern: /(?<![a-z0-9])ch-? ?[1-9][0-9]{3}(?![0-9])/g, countries: ['CH'] },
  { pattern: /(?<![a-z0-9])(?:at-? ?|a-)[1-9][0-9]{3}(?![0-9])/g, countries: ['AT'] },
  { pattern: /(?<![a-z0-9])d-? ?[0-9]{5}(?![0-9])/g, countries: ['DE'] },
  { pattern: /(?<![a-z0-9])f-? ?[0-9]{5}(?![0-9])/g, countries: ['FR'] },
  {
    pattern: /(?<![0-9.,/-])(?:[0-9]{2} [0-9]{3}|[0-9]{5})(?![0-9]|[.,][0-9])/g,
    countries: ['FR', 'DE', 'ES', 'IT'],
  },
  { pattern: /(?<![0-9.,/-])[1-9][0-9]{3}(?![0-9]|[.,][0-9])/g, countries: ['BE', 'LU', 'CH', 'AT', 'DK'] },
]

/** A text without such signs has no postal code. */
const LIKELY = /[0-9]{3}|[a-z][0-9][0-9a-z]? ?[0-9][a-z]{2}|[a-z][0-9][0-9w] ?[a-z0-9]{4}/
/** A British or Irish code comes after its town. */
const AFTER_TOWN = /^[a-z]{1,2}[0-9]/i

export interface Code {
  start: number
  end: number
  countries: readonly string[]
  /** Its town stands before it, as in Britain: "York YO1 7XX". */
  afterTown: boolean
}

/**
 * The postal code of an address.
 * In: the folded text, the words of a stretch as written, and how to tell whether a stretch names a street. Out: null where a number is none: of a
 * house, or a year with no town beside it.
 */
export function codeIn(
  text: string,
  written: (start: number, end: number) => string,
  hasStreet: (text: string) => boolean,
): Code | null {
  if (!LIKELY.test(text)) return null
  for (const { pattern, countries } of CODES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      // "1017 GL", but not "4000 te".
      if (countries[0] === 'NL' && /[a-z]$/.test(written(start, end))) continue
      const sure = countries.length === 1
      const before = text.slice(0, start)
      // A house number of four digits is no code: something must follow, or a town stand before.
      const followed =
        /^ ?-? ?[a-z']{2}/.test(text.slice(end, end + 5)) && !/^ (?:a|te|en|in|et|to) /.test(text.slice(end))
      const alone = /[0-9]{5}/.test(match[0]) && /(?:^|[,(-]) ?$/.test(before)
      const bracketed = /[a-z] ?[([]$/.test(before) && /^[)\]]/.test(text.slice(end))
      const behind = /[a-z]$/.test(before.trimEnd()) && endsInTown(before)
      if (
        sure ||
        followed ||
        bracketed ||
        behind ||
        (alone && !hasStreet(text.slice(Math.max(0, start - 20), start)))
      )
        return {
          start,
          end,
          countries,
          afterTown: sure && AFTER_TOWN.test(match[0]) && countries[0] !== 'BE',
        }
    }
  }
  return null
}

/** The known town that a stretch ends in, of up to four words; an empty string when there is none. */
export function townAtEnd(text: string): string {
  const words = text.replace(/[ ,([-]{1,4}$/, '').split(' ')
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const name = words.slice(-count).join(' ')
    if (countriesOfTown(name).length > 0) return name
  }
  return ''
}

const endsInTown = (text: string): boolean => townAtEnd(text) !== ''
