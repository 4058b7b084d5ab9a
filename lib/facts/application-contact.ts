import { anyOf, bounded, compiled } from '@/lib/lexicon'
import {
  type ApplicationContact,
  collapse,
  type Evidence,
  type Finding,
  type Folded,
  fold,
  unfold,
} from '@/lib/posting'
import { emailIn, phoneIn, urlIn } from './contact/addresses'
import { contactName, nameAlone, namedContact } from './contact/contact-name'
import { postalIn } from './contact/postal-address'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { type Sentence, sentencesOf } from './sentences'

const ADDRESSES = /(?:https?:\/\/|www\.)\S{1,400}|\S{1,64}@\S{1,100}/g
/** A house's own address, at the foot of an ad as well as for applications. */
const GENERAL = /^(?:info|contact|mail|office)@/i

const words = compiled((lexicons) => ({
  questions: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.questions))),
  send: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.send))),
  touch: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.touch))),
}))

/**
 * Where an application goes: only the parts that are stated for applying, as written.
 * Addresses for questions, and those that a board removed ("[email protected]"), are none.
 */
export const applicationContact = defineFact({
  key: 'applicationContact',
  properties: ['applicationContact'],
  read(claim, context) {
    if (claim.source === 'structured') return fromStructured(claim)
    if (claim.topic === 'applicationContact') return fromLabel(claim, context)
    if (claim.topic || claim.source === 'heading' || claim.source === 'address') return []
    return fromText(claim, context)
  },
  agrees(a, b) {
    const parts = ['email', 'url', 'telephone', 'name', 'streetAddress'] as const
    return parts.every((part) => !a[part] || !b[part] || fold(a[part]).text === fold(b[part]).text)
  },
  complete: (value, other) => ({ ...other, ...value }),
})

function fromLabel(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  const { parts, place } = partsIn(claim.text, context, true)
  if (place !== null) return [{ value: parts, evidence: [evidenceOf(claim, place, place + 1)] }]
  const name = nameAlone(claim.text, context)
  return name ? [{ value: { name }, evidence: [evidenceOf(claim)] }] : []
}

function fromText(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  const cue = words(context.lexicons)
  // Nothing to write to, to open or to call; in the part about applying a name may still stand.
  if (!/[@\d[({]|www\.|https?:|[a-z]\.[a-z]{2}/.test(claim.text.text) && claim.section !== 'apply') return []
  let told = claim.section === 'apply'
  let asked = false
  let value: ApplicationContact = {}
  const evidence: Evidence[] = []
  for (const sentence of sentencesOf(claim.text)) {
    // Words within an address ("…/apply") say nothing.
    const bare = sentence.text.replace(ADDRESSES, ' ')
    const touching = claim.section !== 'employer' && claim.section !== 'top' && cue.touch.test(bare)
    const sending = cue.send.test(bare)
    const asking = cue.questions.test(sentence.text)
    // "Eager to know more? Call us": what follows a question answers it.
    const answers = asked && !sending
    asked = !sending && (asked || sentence.text.endsWith('?'))
    const applying = sending || (touching && claim.section === 'apply' && !asking)
    if (answers || (asking && !applying)) {
      told = false
      continue
    }
    told ||= applying || touching
    if (!told || asking) continue
    const found = inSentence(claim, sentence, applying || touching, context)
    if (!found) continue
    value = { ...found.value, ...value }
    evidence.push(...found.evidence)
  }
  if (evidence.length === 0) return []
  // A name alone may be a contact's for questions.
  const doubtful = Object.keys(value).join() === 'name'
  return [{ value, evidence, ...(doubtful && { doubtful }) }]
}

/** What one sentence of those about applying states; `bidden`: it asks to apply or to get in touch. */
function inSentence(
  claim: Claim,
  { start, text }: Sentence,
  bidden: boolean,
  context: Context,
): Finding<ApplicationContact> | null {
  const sentence = fold(unfold(claim.text, start, start + text.length))
  const { parts, place } = partsIn(sentence, context, bidden)
  // A site or a number in the apply section may be for anything; an e-mail address is for applying.
  if (!bidden) {
    delete parts.url
    delete parts.telephone
    if (parts.email && GENERAL.test(parts.email)) delete parts.email
    if (!parts.email) delete parts.name
  }
  if (bidden && parts.email) {
    const streetAddress = postalIn(sentence, context.lexicons)
    if (streetAddress) parts.streetAddress = streetAddress
  }
  if (place !== null && (parts.email ?? parts.url ?? parts.telephone)) {
    // The unfolded sentence lost its leading space: the same words stand at most so much later in the claim.
    const at = start + (text.length - text.trimStart().length) + place
    return { value: parts, evidence: [evidenceOf(claim, at, at + 1)] }
  }
  const name = bidden || claim.section === 'apply' ? namedContact(sentence, context) : null
  return name ? { value: { name }, evidence: [evidenceOf(claim, start, start + text.length)] } : null
}

function partsIn(
  folded: Folded,
  context: Context,
  bidden: boolean,
): { parts: ApplicationContact; place: number | null } {
  const email = emailIn(folded)
  const url = urlIn(folded, context.lexicons, bidden)
  const telephone = phoneIn(folded, context.lexicons)
  const parts: ApplicationContact = {
    ...(email && { email: email.text }),
    ...(url && { url: url.text }),
    ...(telephone && { telephone: telephone.text }),
  }
  const places = [email, telephone, url].filter((one) => one !== null)
  for (const place of places) {
    const name = contactName(folded, place, context)
    if (!name) continue
    parts.name = name
    break
  }
  return { parts, place: places[0]?.start ?? null }
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
