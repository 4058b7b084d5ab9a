import type { Claim, Context } from '@/lib/facts/define'
import { evidenceOf } from '@/lib/facts/define'
import { type ApplicationContact, type Finding, fold, rememberedOf } from '@/lib/posting'
import { emailIn, phoneIn } from './addresses'
import { asksOver, contactCues, has, headingOf, withoutAddresses } from './contact-cues'
import { contactName, nameBeside } from './contact-name'

const EMAILS = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,3}/g
/** A label before an address, or before a number, is no longer. */
const LABEL = 12
/** An address of the house, or of the site. */
const GENERAL = /^(?:info|contact|mail|office|support|privacy|webmaster|no-?reply|help)/i

/**
 * The one e-mail address that an ad holds, in a line of its own, with the number in the next line and the name beside
 * it: nothing else says where an application goes.
 * In: a claim that does not speak of applying. Out: doubtful; none for an address of the house, or one for questions.
 */
export function soleAddress(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  const { told = [], lexicons } = context
  const email = claim.section === 'employer' ? null : emailIn(claim.text)
  if (!email || !isSole(told) || GENERAL.test(email.text)) return []
  if (withoutAddresses(claim.text.text).replace(/[^a-z]/g, '').length > LABEL) return []
  const heading = claim.heading !== '' && has(contactCues(lexicons).questions, claim.heading)
  if (heading || headingOf(claim, context) === 'asking' || asksOver(claim, context)) return []
  const own = told.findIndex((line) => line.includes(email.text))
  const around = [told[own - 1], told[own + 1]].map((line) => fold(line ?? ''))
  // "Questions? Ring Ana" over it.
  if (around.some(({ text }) => has(contactCues(lexicons).questions, text))) return []
  const isNumber = ({ text }: { text: string }) =>
    text.length < 40 && withoutAddresses(text).replace(/[^a-z]/g, '').length <= LABEL
  const telephone = around.filter(isNumber).map((line) => phoneIn(line, lexicons))
  const number = telephone.find((one) => one !== null)?.text
  const name = contactName(claim.text, email, context) ?? nameBeside(claim, email.start, context)
  const value = { email: email.text, ...(number && { telephone: number }), ...(name && { name }) }
  return [{ value, evidence: [evidenceOf(claim, email.start, email.end)], doubtful: true }]
}

/** Do all the e-mail addresses of the ad's lines say the same? */
const isSole = rememberedOf((told: readonly string[]): boolean => {
  const all = new Set(told.flatMap((line) => [...line.toLowerCase().matchAll(EMAILS)].map(([one]) => one)))
  return all.size === 1
})
