import type { Claim, Context } from '@/lib/facts/define'
import { isCommonPhrase } from '@/lib/facts/employer/name'
import { fold } from '@/lib/posting'
import { placeNames } from './places'
import { termWordsIn } from './role-ends'
import { namesWork } from './role-noun'

/** So many lines under a role tell where, how long and for how much. */
const STRIP = 4
const LONGEST = 60
const MOST_WORDS = 6
/** "£26,000 - £30,000 per annum" */
const PAY = /^(?:[a-z]{2,14} ?:? )?[€£$] ?\d|^\d[\d., ]{2,9}[€£$]/
/** What a line of a strip is not: a sentence, a label and its value. */
const SENTENCE = /[.!?:;]$|[.!?:] /

/**
 * "Growth Marketeer" over "London", "Marketing", "Permanent": is a line the ad's first, and what stands under it a
 * strip of a place and terms in which no line names somebody's work?
 * In: a line of a few words. Out: false where its own words are known as work: then nothing needs the strip.
 */
export function isOverStrip({ text, block }: Claim, context: Context): boolean {
  const { told = [] } = context
  if (block !== 0 || told[0] !== text.source || namesWork(text.text, context)) return false
  const words = text.source
    .replace(/\([^()]{0,60}\)/g, '')
    .trim()
    .split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || /\d/.test(words.join(' '))) return false
  if (isCommonPhrase(text.source, context) && !context.lexicons[0]?.capitalNouns) return false
  const end = told.findIndex((line, at) => at > 0 && (line.length > LONGEST || SENTENCE.test(line)))
  const strip = told.slice(1, Math.min(end < 0 ? told.length : end, STRIP + 1)).map((line) => fold(line).text)
  if (strip.length < 2 || strip.some((line) => namesWork(line, context))) return false
  const places = placeNames(context)
  return (
    strip.some((line) => termWordsIn(line, context) || PAY.test(line)) &&
    strip.some((line) => places.some((place) => line.includes(place)))
  )
}
