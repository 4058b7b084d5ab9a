import type { Claim } from '@/lib/facts/define'
import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { BenefitWord } from './benefit-words'

/** How far before somebody's leave the word may stand by which one fills it. */
const FILLED_BEFORE = 90
const FILLED_BEHIND = 40
/** An entry of a menu is no longer. */
const LONGEST_ENTRY = 30

const cues = compiled((lexicons: readonly Lexicon[]) => {
  return {
    leave: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.leave)),
    fills: patternOf(
      `(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.fills)}(?: [a-z'-]{1,12},?){0,6} ?$`,
    ),
    coverFor: patternOf(`^,? ?${anyOf(lexicons, ({ benefitCues }) => benefitCues.coverFor)}(?![a-z])`),
    insured: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.insured)),
    /** How much there is of something, or that there is any. */
    says: patternOf(`\\d|[€£]|^${anyOf(lexicons, ({ benefitCues }) => benefitCues.yes)}(?![a-z])`),
    shopGifts: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.shopGifts)),
  }
})

/** "To cover the study leave of a member of staff", "annual leave and sickness cover": leave of others that one fills. */
export function isOthersLeave(
  text: string,
  { start, end }: BenefitWord,
  lexicons: readonly Lexicon[],
): boolean {
  const { leave, fills, coverFor, insured } = cues(lexicons)
  if (!leave.test(text.slice(start, end))) return false
  const behind = text.slice(end, end + FILLED_BEHIND)
  return (
    fills.test(text.slice(Math.max(0, start - FILLED_BEFORE), start)) ||
    (coverFor.test(behind) && !insured.test(behind))
  )
}

/** "Gift card", in the menu of a shop or a restaurant: what is sold there, where nothing says how much one gets. */
export function isSold({ section, label, text }: Claim, lexicons: readonly Lexicon[]): boolean {
  if (section !== 'top' || (label === undefined && text.text.length > LONGEST_ENTRY)) return false
  const { shopGifts, says } = cues(lexicons)
  return shopGifts.test((label ?? text.text).toLowerCase()) && !says.test(text.text)
}
