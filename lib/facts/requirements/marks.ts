import { bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Necessity } from '@/lib/posting'
import { sources } from './clause'

/** A word of strength, and where it stands; `none` for "pas indispensable". */
export interface Mark {
  start: number
  end: number
  strength: Necessity | 'none'
}

const pattern = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const required = word((words) => words.required)
  const none = `${word((words) => words.negation)} (?:[a-z']{1,12} ){0,2}${required}`
  const preferred = word((words) => words.preferred)
  return patternOf(bounded(`(?:(?<none>${none})|(?<preferred>${preferred})|(?<required>${required}))`), 'g')
})

/** The words of strength in a text, in order. */
export function marksIn(text: string, lexicons: readonly Lexicon[]): Mark[] {
  return [...text.matchAll(pattern(lexicons))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    strength: match.groups?.none ? 'none' : match.groups?.preferred ? 'preferred' : 'required',
  }))
}
