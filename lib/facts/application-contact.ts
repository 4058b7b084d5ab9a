import { anyOf, bounded, compiled } from '@/lib/lexicon'
import { type ApplicationContact, collapse, type Finding, type Folded, fold, unfold } from '@/lib/posting'
import { contactName } from './contact-name'
import { speaksOfApplying } from './cues'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { sentencesOf } from './sentences'

const EMAIL =
  /(?<![a-z0-9._%+@-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@-])/g
/** "name [at] domain [dot] be", as people write against collectors of addresses. */
const HIDDEN_EMAIL =
  /(?<![a-z0-9._%+-])([a-z0-9][a-z0-9._%+-]{0,40}(?: ?[[(](?:dot|\.)[\])] ?[a-z0-9_-]{1,40}){0,2}) ?[[(](?:at|a|@)[\])] ?([a-z0-9-]{1,63}(?:(?: ?[[(](?:dot|\.)[\])] ?|\.)[a-z0-9-]{1,63}){1,3})(?![a-z0-9@])/
const ADDRESSES = /(?:https?:\/\/|www\.)\S{1,400}|\S{1,64}@\S{1,100}/g
const DOT = / ?[[(](?:dot|\.)[\])] ?/g
const URL_TEXT =
  /(?<=^|[ (<:"'>])(?:https?:\/\/|www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?::\d{2,5})?(?:[/?#][^\s<>"')\]]{0,300})?/
/** Begins with + or 0; nine to fourteen digits. */
const PHONE = /(?<![\d.,/+])(?:\+|0)\d(?:[ ./()-]{0,2}\d){7,13}(?![\d/])/

const words = compiled((lexicons) => ({
  questions: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.questions))),
}))

/**
 * Where an application goes: only the parts that are stated for applying.
 * Addresses for questions, and those that a board removed ("[email protected]"), are none.
 */
export const applicationContact = defineFact({
  key: 'applicationContact',
  properties: ['applicationContact'],
  read(claim, context) {
    if (claim.source === 'structured') return fromStructured(claim)
    if (claim.topic === 'applicationContact') return findingOf(claim, partsIn(claim.text, context), 0)
    if (claim.topic || claim.source === 'heading' || claim.source === 'address') return []
    return fromText(claim, context)
  },
  agrees(a, b) {
    const parts = ['email', 'url', 'telephone', 'name', 'streetAddress'] as const
    return parts.every((part) => !a[part] || !b[part] || fold(a[part]).text === fold(b[part]).text)
  },
  complete: (value, other) => ({ ...other, ...value }),
})

function fromText(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  const cue = words(context.lexicons)
  const { text } = claim.text
  if (!/[@\d[(]|www\.|https?:/.test(text)) return []
  let toldToApply = claim.section === 'apply'
  for (const sentence of sentencesOf(claim.text)) {
    // Words within an address ("…/apply") say nothing.
    const applying = speaksOfApplying(sentence.text.replace(ADDRESSES, ' '), context)
    const asking = cue.questions.test(sentence.text)
    if (asking && !applying) {
      toldToApply = false
      continue
    }
    toldToApply ||= applying
    if (!toldToApply || asking) continue
    const end = sentence.start + sentence.text.length
    const part = fold(unfold(claim.text, sentence.start, end))
    const parts = partsIn(part, context)
    // A site or a number in the apply section may be for anything; an e-mail address is for applying.
    if (!applying) {
      delete parts.url
      delete parts.telephone
      if (!parts.email) delete parts.name
    }
    const found = findingOf(claim, parts, sentence.start, end)
    if (found.length > 0) return found
  }
  return []
}

function findingOf(
  claim: Claim,
  parts: ApplicationContact,
  start: number,
  end = claim.text.text.length,
): Finding<ApplicationContact>[] {
  const told = parts.email ?? parts.url ?? parts.telephone
  if (!told) return []
  const at = claim.text.text.slice(start, end).search(/[@[]|www\.|https?:|[+0]\d/)
  const place = at < 0 ? start : start + at
  return [{ value: parts, evidence: [evidenceOf(claim, place, place + 1)] }]
}

function partsIn(folded: Folded, context: Context): ApplicationContact {
  const parts: ApplicationContact = {}
  const email = emailIn(folded)
  if (email) parts.email = email
  const url = written(folded, URL_TEXT)?.replace(/[.,;:!?]{1,3}$/, '')
  if (url) parts.url = /^www\./i.test(url) ? `https://${url}` : url
  const telephone = written(folded, PHONE)
  if (telephone) parts.telephone = telephone
  const place = folded.text.search(/\S{1,64}(?:@| ?[[(](?:at|a|@)[\])])|(?<![\d.,/+])(?:\+|0)\d/)
  const name = (email || telephone) && place >= 0 ? contactName(folded, place, context) : null
  if (name) parts.name = name
  return parts
}

function emailIn(folded: Folded): string | null {
  const plain = [...folded.text.matchAll(EMAIL)][0]
  if (plain) return unfold(folded, plain.index, plain.index + plain[0].length)
  const hidden = folded.text.match(HIDDEN_EMAIL)
  if (!hidden?.[1] || !hidden[2]) return null
  return `${hidden[1].replace(DOT, '.')}@${hidden[2].replace(DOT, '.')}`
}

function written(folded: Folded, pattern: RegExp): string | null {
  const match = folded.text.match(pattern)
  return match ? unfold(folded, match.index ?? 0, (match.index ?? 0) + match[0].length) : null
}

function fromStructured(claim: Claim): Finding<ApplicationContact>[] {
  const { data } = claim
  const first: unknown = Array.isArray(data) ? data[0] : data
  if (typeof first !== 'object' || first === null) return []
  const parts: ApplicationContact = {}
  for (const part of ['email', 'url', 'telephone', 'name'] as const) {
    const value: unknown = Object.entries(first).find(([key]) => key === part)?.[1]
    const text = typeof value === 'string' ? collapse(value.replace(/^mailto:/i, '')) : ''
    if (text !== '' && !(part === 'email' && !text.includes('@'))) parts[part] = text
  }
  return parts.email || parts.url || parts.telephone ? [{ value: parts, evidence: [evidenceOf(claim)] }] : []
}
