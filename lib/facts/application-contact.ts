import {
  type ApplicationContact,
  type Evidence,
  type Finding,
  type Folded,
  fold,
  unfold,
} from '@/lib/posting'
import { bidOver, isSigned } from './contact/address-over'
import { emailIn, phoneIn, urlIn } from './contact/addresses'
import {
  asksOver,
  contactCues,
  has,
  headingOf,
  isAddressee,
  isCalled,
  joinsBoth,
  lineOver,
  opensOther,
  sends,
  withoutAddresses,
} from './contact/contact-cues'
import { contactName, nameAlone, nameBeside, namedContact, toPerson } from './contact/contact-name'
import { postalIn } from './contact/postal-address'
import { signedBelow } from './contact/signed-below'
import { soleAddress } from './contact/sole-address'
import { structuredContact } from './contact/structured-contact'
import { tellsWhere } from './contact/tells-where'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { lastIndexIn, matchesOf, type Sentence, sentencesOf } from './sentences'

/** A house's own address, at the foot of an ad as well as for applications. */
const GENERAL = /^(?:info|contact|mail|office)@/i

/**
 * Where an application goes: only the parts that are stated for applying, as written.
 * Addresses for questions, and those that a board removed ("[email protected]"), are none.
 */
export const applicationContact = defineFact({
  key: 'applicationContact',
  properties: ['applicationContact'],
  read(claim, context) {
    if (claim.source === 'structured') return structuredContact(claim)
    if (claim.topic === 'applicationContact') return fromLabel(claim, context)
    if (claim.topic || claim.source === 'address') return []
    // A last line "Apply at www.…" may look like a heading.
    if (claim.source === 'heading' && !/@|www\.|https?:/.test(claim.text.text)) return []
    return fromText(claim, context)
  },
  agrees(a, b) {
    const parts = ['email', 'url', 'telephone', 'name', 'streetAddress'] as const
    return parts.every((part) => !a[part] || !b[part] || fold(a[part]).text === fold(b[part]).text)
  },
  complete: (value, other) => ({ ...other, ...value }),
})

function fromLabel(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  // "Contact pour plus d'infos : …"
  if (claim.label && has(contactCues(context.lexicons).questions, fold(claim.label).text)) return []
  // "Pour postuler : … . Mme Roux répond à vos questions au …": up to where the questions begin.
  const cue = contactCues(context.lexicons)
  const asking = sentencesOf(claim.text).find(
    ({ text }) => has(cue.questions, withoutAddresses(text)) && !has(cue.send, withoutAddresses(text)),
  )
  if (asking?.start === 0) return fromText(claim, context)
  const value = asking ? fold(unfold(claim.text, 0, asking.start)) : claim.text
  const { parts, place } = partsIn(value, context, true)
  if (place !== null) return [{ value: parts, evidence: [evidenceOf(claim, place, place + 1)] }]
  const name = nameAlone(claim.text, context)
  return name ? [{ value: { name }, evidence: [evidenceOf(claim)] }] : []
}

function fromText(claim: Claim, context: Context): Finding<ApplicationContact>[] {
  const cue = contactCues(context.lexicons)
  // Nothing to write to, to open or to call; in the part about applying a name may still stand.
  if (!/[@\d[({]|www\.|https?:|[a-z]\.[a-z]{2}/.test(claim.text.text) && claim.section !== 'apply') return []
  const over = bidOver(claim, context)
  const heading = asksOver(claim, context)
    ? 'asking'
    : (headingOf(claim, context) ?? lineOver(claim, context) ?? (over ? 'applying' : null))
  let told = heading === 'applying' || (claim.section === 'apply' && heading !== 'asking')
  let asked = heading === 'asking'
  let value: ApplicationContact = {}
  const evidence: Evidence[] = []
  const isElsewhere = heading === null && claim.section !== 'apply'
  let invited = false
  const sendsAny = sends(withoutAddresses(claim.text.text), context)
  for (const sentence of sentencesOf(claim.text)) {
    // Words within an address ("…/apply") say nothing.
    const bare = withoutAddresses(sentence.text)
    const touching = claim.section !== 'employer' && cue.touch.test(bare)
    const asking = has(cue.questions, bare)
    const sending = sends(bare, context) || (invited && !asking)
    // "Interested? Come by, or write to …"
    const asksLast = asking && lastIndexIn(bare, cue.questions) > lastIndexIn(bare, cue.send)
    invited = sends(bare, context) && bare.trim().endsWith('?') && !asksLast
    // "Eager to know more? Call us": what follows a question answers it.
    const answers = asked && !sending
    // "Eager to know more?", "Visits are welcome.": what follows tells how.
    asked =
      (!sending || (asksLast && bare.trim().endsWith('?'))) &&
      (asked || (asking && bare === sentence.text && !/\d{3}/.test(bare)))
    const applying = sending || (touching && claim.section === 'apply' && !asking)
    if (answers || (asking && !applying)) {
      told = false
      continue
    }
    told ||= applying || touching || (sendsAny && cue.post.test(bare))
    if (!told) continue
    for (const part of asking ? partsForApplying(sentence, bare, context) : [sentence]) {
      const found = inSentence(
        claim,
        part,
        { bidden: applying || touching || over === 'more', sending, heading },
        context,
      )
      // "Our partners help: call them on …", where the ad tells elsewhere whom to send an application to.
      if (!found) continue
      if (isElsewhere && !sending && !found.value.email && tellsWhere(claim.text.source, context)) continue
      value = { ...found.value, ...value }
      evidence.push(...found.evidence)
    }
  }
  if (evidence.length === 0) return soleAddress(claim, context)
  // A name alone may be a contact's for questions.
  const doubtful = Object.keys(value).join() === 'name'
  return [{ value, evidence, ...(doubtful && { doubtful }) }]
}

/** "Call Ana with your questions, or send your CV to …": the stretches that speak of applying. */
function partsForApplying({ text, start }: Sentence, bare: string, context: Context): Sentence[] {
  const cue = contactCues(context.lexicons)
  const marks = [
    ...matchesOf(bare, cue.send).map(({ index }) => ({ index, sends: true })),
    ...matchesOf(bare, cue.questions).map(({ index }) => ({ index, sends: false })),
  ].sort((a, b) => a.index - b.index)
  const parts: Sentence[] = []
  let from = marks[0]?.sends ? 0 : -1
  for (const { index, sends } of [...marks, { index: text.length, sends: false }]) {
    if (!sends && from >= 0 && joinsBoth(bare.slice(from, index), context)) continue
    if (sends && from < 0) from = index
    if (sends || from < 0) continue
    parts.push({ text: text.slice(from, index), start: start + from })
    from = -1
  }
  return parts
}

/** How a sentence comes to speak of applying. */
interface Bidding {
  /** It asks to apply or to get in touch. */
  bidden: boolean
  /** It names the application. */
  sending: boolean
  heading: ReturnType<typeof headingOf>
}

/** What one sentence of those about applying states. */
function inSentence(
  claim: Claim,
  { start, text }: Sentence,
  { bidden, sending, heading }: Bidding,
  context: Context,
): Finding<ApplicationContact> | null {
  const sentence = fold(unfold(claim.text, start, start + text.length))
  const { parts, place } = partsIn(sentence, context, bidden || heading === 'applying')
  // A site or a number in the apply section may be for anything; an e-mail address is for applying.
  if (!bidden) {
    if (heading !== 'applying') delete parts.url
    const called = isCalled(claim, sentence.text, context) && !isSigned(claim, context)
    if (heading !== 'applying' || !called) delete parts.telephone
  }
  // "Call us: …" at the head of a page is the house's own number.
  if (claim.section === 'top' && claim.source === 'label' && !sending) delete parts.telephone
  const direct = lineOver(claim, context) === 'applying' || bidOver(claim, context) !== null
  const general = !sending && !direct && (!bidden || claim.section === 'top')
  if (general && parts.email && GENERAL.test(parts.email)) delete parts.email
  if (!bidden && !parts.email) delete parts.name
  const { post } = contactCues(context.lexicons)
  // Under a heading alone an address may be the workplace's.
  const byPost =
    bidden ||
    post.test(sentence.text) ||
    (heading === 'applying' &&
      (post.test(claim.heading) || isAddressee(claim, context) || bidOver(claim, context) === 'address'))
  const streetAddress = byPost ? postalIn(claim, sentence, context) : null
  if (streetAddress) parts.streetAddress = streetAddress
  // "23 place Henri Doizy" is nobody to write to.
  if (parts.name && streetAddress?.includes(parts.name)) {
    delete parts.name
    const addressee = toPerson(sentence, context)
    if (addressee && !streetAddress.includes(addressee)) parts.name = addressee
  }
  if (place !== null && (parts.email ?? parts.url ?? parts.telephone)) {
    const name = parts.name ?? nameBeside(claim, start, context) ?? signedBelow(claim, sentence.text, context)
    if (name) parts.name = name
    // The unfolded sentence lost its leading space: the same words stand at most so much later in the claim.
    const at = start + (text.length - text.trimStart().length) + place
    return { value: parts, evidence: [evidenceOf(claim, at, at + 1)] }
  }
  const name = bidden || claim.section === 'apply' ? namedContact(sentence, context) : null
  if (streetAddress) {
    const from = Math.max(0, sentence.text.indexOf(fold(streetAddress).text))
    const street = { start: from, end: sentence.text.length }
    const beside = name ?? contactName(sentence, street, context) ?? nameBeside(claim, start, context)
    return {
      value: { ...(beside && { name: beside }), streetAddress },
      evidence: [evidenceOf(claim, start, start + text.length)],
    }
  }
  return name ? { value: { name }, evidence: [evidenceOf(claim, start, start + text.length)] } : null
}

function partsIn(
  folded: Folded,
  context: Context,
  bidden: boolean,
): { parts: ApplicationContact; place: number | null } {
  const email = emailIn(folded)
  const link = urlIn(folded, context.lexicons, bidden)
  const url = link && opensOther(folded, link, context) ? null : link
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
