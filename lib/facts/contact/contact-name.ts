import type { Claim, Context } from '@/lib/facts/define'
import { isOrganization } from '@/lib/facts/employer/name'
import { matchesOf, sentencesOf } from '@/lib/facts/sentences'
import { anyOf, compiled, patternOf, type Word } from '@/lib/lexicon'
import { collapse, type Folded, fold, unfold } from '@/lib/posting'
import { isTown, namesOfAddress } from './name-of-address'
import { NAMED, TITLE, TITLE_AHEAD, TITLED } from './person-forms'

const AHEAD = patternOf(`^${NAMED}(?![\\p{L}\\d@])`, 'u')
/** "au Collège des bourgmestre et échevins": more than one word of a longer name. */
const GOES_ON = "(?! (?:des|du|de la|de l[’'])(?![\\p{L}]))"
const AFTER_VERB = patternOf(
  `^(?<between>(?:[\\p{Ll}'’-]{1,9} ){0,3})${NAMED}(?![\\p{L}\\d@])${GOES_ON}`,
  'u',
)
/** "to the head, Mrs A. Ruiz": an office may stand between. */
const TO_PERSON = patternOf(
  `^(?:[\\p{Ll}'’-]{1,14} ){0,4}(?:[\\p{Ll}'’-]{3,20}, )?${NAMED}(?![\\p{L}\\d@])${GOES_ON}`,
  'u',
)
const WITH_TITLE = patternOf(`(?<![\\p{L}\\d])(?<title>${TITLE}) (?<titled>${TITLED})(?![\\p{L}\\d@])`, 'u')
const BEHIND = patternOf(`(?:^|[\\s,:(])${NAMED}$`, 'u')
const BRACKETED = patternOf(`^[ ,]{0,2}\\(${NAMED}[,)]`, 'u')
/** A name that opens a sentence, before what that person does. */
const OPENING = patternOf(`^${NAMED}(?= \\p{Ll})`, 'u')
const ALONE = patternOf(`^${NAMED}(?: ?[(,–-].{0,60})?$`, 'u')
/** "Ask for Ana.": a sentence that says no more. */
const SHORT = 40
/** A name stands so few lines over its address, under nothing but short lines. */
const LINES_OVER = 3
const LINE_OVER = 60
const LEADING_LINE = 140

const words = compiled((lexicons) => {
  const of = (pick: (apply: (typeof lexicons)[number]['apply']) => readonly Word[] | undefined) =>
    anyOf(lexicons, ({ apply }) => pick(apply))
  return {
    attention: patternOf(`(?<![a-z0-9])${of((apply) => apply.attention)}`, 'g'),
    /** Just before a person's name; alone it tells of one word that it is a name. */
    toPerson: patternOf(
      `(?<![a-z0-9])${of((apply) => [...(apply.toPerson ?? []), ...(apply.touch ?? []), ...apply.attention.map((word) => word.trim())])}$`,
    ),
    to: patternOf(`^${of((apply) => apply.toPerson)}$`),
    anyTo: patternOf(`(?<![a-z0-9])${of((apply) => apply.toPerson)} `, 'g'),
    touch: patternOf(`(?<![a-z0-9])${of((apply) => apply.touch)} `, 'g'),
    verb: patternOf(`^${of((apply) => [...(apply.touch ?? []), ...(apply.phone ?? [])])}$`),
    person: patternOf(`(?<![a-z0-9])${of((apply) => apply.person)}(?![a-z0-9])`, 'g'),
    street: patternOf(`^${anyOf(lexicons, ({ place }) => place.street)}$`),
    afterNoun: patternOf(
      `^[^.;:!?@]{0,40}?(?::|(?:^| )${of((apply) => apply.is)}) (?:[^\\p{Lu}@]{0,12}?)${NAMED}(?![\\p{L}\\d@])`,
      'u',
    ),
    /** What a name may be told of before the address: "(directrice)", ", head of year". */
    roles: [
      /^$/,
      /\s?\([^()@]{1,50}\)$/,
      /, [^,@.]{3,60},?$/,
      patternOf(` ${of((apply) => apply.belongs)} [\\p{Ll} ']{3,40},?$`, 'u'),
    ],
    sends: patternOf(`(?<![a-z])${of((apply) => apply.send)}(?![a-z])`),
    awaits: patternOf(`^ ${of((apply) => apply.awaits)}(?![a-z0-9])`),
    reach: patternOf(`(?: ${of((apply) => apply.reach)})$`),
    /** "Human Resources", "London Office": no person. */
    part: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`),
    common: new Set([
      ...lexicons.flatMap(({ frequent }) => frequent),
      ...lexicons.flatMap(({ calendar }) => [...calendar.weekdays, ...calendar.months].flat()),
    ]),
  }
})

/**
 * Who receives the applications, by name, as written, without the title that stands before it.
 * In: a sentence, and the place of an address or a number in it. Out: the name after "for the attention of", just
 * before the address, in a bracket behind it, or after a verb ("call Ana"). Null for an organisation, a service, and
 * where there is none.
 */
export function contactName(
  folded: Folded,
  place: { start: number; end: number },
  context: Context,
): string | null {
  const cue = words(context.lexicons)
  return (
    firstAfter(folded, cue.attention, AHEAD, context) ??
    nameBefore(folded, place.start, context) ??
    firstAfter(folded, cue.person, cue.afterNoun, context) ??
    afterVerb(folded, context) ??
    toPerson(folded, context) ??
    awaiting(folded, context) ??
    ofAddress(folded, place, context) ??
    person(WITH_TITLE.exec(collapse(folded.source)), false, context) ??
    person(BRACKETED.exec(unfold(folded, place.end, place.end + 60)), false, context)
  )
}

/** A contact's name where no address stands: "Contact person: Ana Ruiz". In: a sentence of the part about applying. */
export const namedContact = (folded: Folded, context: Context): string | null =>
  firstAfter(folded, words(context.lexicons).person, words(context.lexicons).afterNoun, context) ??
  (folded.text.length <= SHORT ? afterVerb(folded, context) : null)

/** The value of a label for a person: a name alone, perhaps with an office behind it. */
export const nameAlone = (folded: Folded, context: Context): string | null =>
  person(ALONE.exec(collapse(folded.source)), true, context)

/** The name in the cell of a strip, or in the lines, just before an address: "Ana Ruiz" over "ana@…". */
export function nameBeside(claim: Claim, start: number, context: Context): string | null {
  const before = sentencesOf(claim.text).filter((one) => one.start + one.text.length <= start)
  const cell = before.at(-1)
  if (cell) {
    const written = unfold(claim.text, cell.start, cell.start + cell.text.length)
    return nameAlone(fold(written), context) ?? endsInName(written, true, context)
  }
  const cue = words(context.lexicons)
  const lines = (context.told ?? []).map((line) => line.trim())
  const own = lines.indexOf(claim.text.source.trim())
  for (let at = own - 1; at >= Math.max(0, own - LINES_OVER); at--) {
    const line = lines[at] ?? ''
    // "CV to Mrs Ruiz, head of care:", "Your application goes to Ana Ruiz." over her address.
    const leads = line.length <= LEADING_LINE && (line.endsWith(':') || cue.sends.test(fold(line).text))
    if (line.length > LINE_OVER && !leads) return null
    // "The Administrator, Mrs Ann Hill"
    const titled = /^[^,.:]{3,40}, [^,]{5,40}$/.test(line) ? WITH_TITLE.exec(line) : null
    const told = leads ? toPerson(fold(line), context) : person(titled, false, context)
    const name = nameAlone(fold(line), context) ?? told
    if (name) return name
  }
  return null
}

function firstAfter(folded: Folded, cue: RegExp, form: RegExp, context: Context): string | null {
  for (const match of matchesOf(folded.text, cue)) {
    const rest = unfold(folded, match.index + match[0].length, match.index + match[0].length + 120)
    const name = person(
      form.exec(form === words(context.lexicons).afterNoun ? rest : rest.trimStart()),
      true,
      context,
    )
    if (name) return name
  }
  return null
}

/** "Your CV goes to Ana Ruiz before 3 May: …": two words with capitals behind "to", and no town. */
export function toPerson(folded: Folded, context: Context): string | null {
  for (const match of matchesOf(folded.text, words(context.lexicons).anyTo)) {
    const from = match.index + match[0].length
    const found = TO_PERSON.exec(unfold(folded, from, from + 100))
    const name = person(found, true, context)
    const { title = '' } = found?.groups ?? {}
    if (name && (title !== '' || (!context.lexicons[0]?.capitalNouns && !isTown(name)))) return name
  }
  return null
}

/** "Ana Ruiz looks forward to your CV": who receives it opens the sentence. */
function awaiting(folded: Folded, context: Context): string | null {
  const match = OPENING.exec(collapse(folded.source))
  return match && words(context.lexicons).awaits.test(fold(folded.source).text.slice(match[0].length))
    ? person(match, true, context)
    : null
}

/** The name of which the address itself is made ("a.ruiz@…"), as the ad writes it somewhere. */
function ofAddress(folded: Folded, place: { start: number; end: number }, context: Context): string | null {
  const [local = '', host] = folded.text.slice(place.start, place.end).split('@')
  if (!host) return null
  const names = namesOfAddress(local, context.told ?? [])
  return names.map((name) => nameAlone(fold(name), context)).find((name) => name !== null) ?? null
}

/** "Ring Ana in the office", "bel met Ana": one word is a name when no other word stands between. */
function afterVerb(folded: Folded, context: Context): string | null {
  const cue = words(context.lexicons)
  for (const match of matchesOf(folded.text, cue.touch)) {
    const from = match.index + match[0].length
    const found = AFTER_VERB.exec(unfold(folded, from, from + 100))
    if (!found) continue
    const between = fold(found.groups?.between ?? '').text.trim()
    const direct = between === '' || cue.to.test(between)
    const name = person(found, !direct, context)
    if (name) return name
  }
  return null
}

function nameBefore(folded: Folded, place: number, context: Context): string | null {
  const cue = words(context.lexicons)
  let before = unfold(folded, Math.max(0, place - 120), place)
  for (let turn = 0; turn < 3; turn++) {
    before = before.replace(/[\s,:<([–-]{1,5}$/, '')
    const reach = cue.reach.exec(fold(before).text)
    if (reach) before = before.slice(0, before.length - reach[0].length)
  }
  const candidates = words(context.lexicons).roles.map((role) => before.replace(role, ''))
  // "to Ana Ruiz, General Manager": what stands behind "to" is the person, whatever her office looks like.
  const ends = (led: boolean) => candidates.map((text) => endsInName(text, led, context)).find((name) => name)
  return ends(true) ?? ends(false) ?? null
}

/** The name that the words before an address end in. `led`: only where a word that leads to a person stands before. */
function endsInName(text: string, led: boolean, context: Context): string | null {
  const match = BEHIND.exec(text)
  if (!match) return null
  const { title, titled, name: plain } = match.groups ?? {}
  const start = text.length - (title ? `${title} ${titled}` : (plain ?? '')).length
  const told = words(context.lexicons).toPerson.test(
    fold(text.slice(0, start)).text.replace(/[ :,(]{1,3}$/, ''),
  )
  if (led && !told) return null
  // Where every noun has a capital, two words with one need not be a name.
  if (!told && !title && context.lexicons[0]?.capitalNouns) return null
  return person(match, !told, context)
}

/** A name without the title before it; "Madame la Directrice" has no name but her office. */
function addressed(title: string, name: string, context: Context): string {
  // "M." is an initial where it is not "Monsieur", "D." where it is not "Don".
  const of = title === 'M.' ? 'fr' : title === 'D.' ? 'es' : null
  const initial = of !== null && context.lexicons[0]?.language !== of
  if (initial || (title !== '' && /^\p{Ll}/u.test(name))) return `${collapse(title)} ${name}`
  return name.replace(TITLE_AHEAD, '')
}

/** In: a match of title and name. `twoWords`: nothing tells that one word alone is a name. */
function person(match: RegExpExecArray | null, twoWords: boolean, context: Context): string | null {
  const { title = '', titled, name: plain } = match?.groups ?? {}
  const [first = '', ...rest] = collapse(titled ?? plain ?? '').split(' ')
  // "Appelez Sandrine": a sentence's first word has a capital, too.
  const cue = words(context.lexicons)
  const isCue = title === '' && cue.verb.test(fold(first).text)
  const name = isCue ? rest.join(' ') : [first, ...rest].join(' ')
  const count = name.split(' ').length
  if (name === '' || (twoWords && !isCue && count < 2 && title === '')) return null
  // "To The Chairperson" is an office; "Sie", "Ihre Unterlagen" are none.
  const office = !twoWords && count === 2 && !context.lexicons[0]?.capitalNouns
  if (title === '' && !office && cue.common.has(fold(name.split(' ')[0] ?? '').text)) return null
  // "Mill Road" is nobody.
  if (title === '' && cue.street.test(fold(name).text)) return null
  const employer = context.known.hiringOrganization
  if (title === '' && cue.part.test(fold(name).text)) return null
  if (
    isOrganization(name, context) ||
    (employer && title === '' && fold(employer).text.includes(fold(name).text))
  )
    return null
  return addressed(title, name, context)
}
