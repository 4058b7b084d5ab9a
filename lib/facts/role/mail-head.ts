import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold, unfold } from '@/lib/posting'
import { endOfRole } from './role-name'
import { namesWork } from './role-noun'

/** "Subject: [list] Job: …" */
const mailHead = compiled((lexicons) => {
  const mail = anyOf(lexicons, ({ title }) => title.mail)
  const openings = anyOf(lexicons, ({ title }) => title.openings)
  return patternOf(
    `^${mail} ?: ?(?:${mail} ?: ?|\\[[^[\\]]{2,40}\\] ?){0,3}(?:${openings} ?: ?)?(?=[a-z0-9])`,
  )
})

/** A line of a letter's head says what it is about behind "Objet :", "Subject:". */
export function withoutMailHead(claim: Claim, context: Context): Claim {
  const head = mailHead(context.lexicons).exec(claim.text.text)?.[0]
  if (!head) return claim
  const { text } = claim.text
  const end = head.length + endOfRole(text.slice(head.length), context)
  const short = namesWork(text.slice(head.length, end), context) ? end : text.length
  return { ...claim, text: fold(unfold(claim.text, head.length, short)) }
}
