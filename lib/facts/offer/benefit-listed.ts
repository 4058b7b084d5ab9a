import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Benefit, Finding } from '@/lib/posting'
import { isDenied, isInPay, isTask } from './benefit-denied'
import { isGiven, opens } from './benefit-given'
import { BARE, WEAK } from './benefit-kinds'
import type { BenefitWord } from './benefit-words'

/** An entry of a list of benefits is no longer. */
const LONGEST_ENTRY = 110
/** So near, in lines, stand the entries of one list. */
const NEXT = 2
const NEAR = 6

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  asked: patternOf(
    bounded(anyOf(lexicons, ({ requirements }) => [...requirements.required, ...requirements.preferred])),
  ),
  customers: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.customers))),
}))

/**
 * Could a line be an entry of a list of benefits that no heading opens? Its benefit opens it or is given in it, and
 * it is neither a task nor a demand. Whether the lines about it are such a list, `inList` tells.
 */
export function mayBeListed(
  claim: Claim,
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  { lexicons, known }: Context,
): boolean {
  if (claim.topic !== undefined || claim.section === 'employer' || claim.heading.length > 90) return false
  if (text.length > LONGEST_ENTRY || claim.text.text.length > LONGEST_ENTRY) return false
  const { asked, customers } = cues(lexicons)
  if (asked.test(text) || customers.test(text) || isTask(text, word, lexicons)) return false
  if (isDenied(text, word, lexicons) || isInPay(text, word, lexicons)) return false
  if (word.kind === 'training' && known.employmentType?.kind === 'apprenticeship') return false
  if (word.thing && !BARE.includes(word.kind)) return isGiven(text, word, lexicons)
  if (!WEAK.includes(word.kind) && text.length <= 45) return true
  return opens(text, words[0] ?? word, lexicons) || isGiven(text, word, lexicons)
}

/**
 * The findings that hold: those beyond doubt, and the doubtful ones among lines that tell benefits beyond doubt.
 * In: all the findings of an ad's benefits. Out: a doubtful one has at least two others near it, one of them next to it.
 */
export function inList(findings: readonly Finding<Benefit>[]): Finding<Benefit>[] {
  const blockOf = ({ evidence }: Finding<Benefit>) => evidence[0]?.block
  const sure = new Set(findings.filter(({ doubtful }) => !doubtful).map(blockOf))
  return findings.filter((finding) => {
    if (!finding.doubtful) return true
    const block = blockOf(finding)
    if (block === undefined) return false
    const away = [...sure].flatMap((other) => (other === undefined ? [] : [Math.abs(other - block)]))
    return away.some((lines) => lines <= NEXT) && away.filter((lines) => lines <= NEAR).length >= 2
  })
}
