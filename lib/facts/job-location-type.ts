import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { type Distance, distanceIn, type LocationType } from './place/distance'

/** Boards set the mode of work among other short values: "On-site · Luxembourg", "Leeds (hybrid)". */
const CELLS = / ?[|·•()[\]]+ ?| - |, |\u00a0|(?<=[^ -~]) | (?=[^ -~])/
const LONGEST_STRIP = 140
/** "🏠 Hybrid Full-time": the picture of a house tells of the next word. */
const PICTURED = /[🏠🏡🏢💻]\uFE0F? ?(?<word>[\p{L}-]{5,12})/u

const patterns = compiled((lexicons) => {
  const negation = anyOf(lexicons, (lexicon) => lexicon.requirements.negation)
  const remote = anyOf(lexicons, ({ place }) => place.remote)
  const of = (words: string) => patternOf(bounded(words))
  return {
    hybrid: of(anyOf(lexicons, ({ place }) => place.hybrid)),
    onsite: of(anyOf(lexicons, ({ place }) => place.onsite)),
    remote: of(remote),
    notRemote: of(`${negation} (?:[a-z]{1,10} ){0,3}${remote}`),
    none: patternOf(`^${negation}$`),
    /** "Location: remote" */
    placed: patternOf(`^[^a-z0-9]{0,3}${anyOf(lexicons, ({ labels }) => labels.jobLocation)} ?: ?(?=[a-z])`),
  }
})

/** Where the work is done: at the workplace, partly from home, or wholly from home. */
export const jobLocationType = defineFact({
  key: 'jobLocationType',
  properties: ['jobLocationType'],
  read(claim, context) {
    if (claim.source === 'address' || claim.section === 'noise') return []
    if (claim.source === 'structured') {
      return /^telecommute$/i.test(String(claim.data))
        ? [{ value: 'TELECOMMUTE', evidence: [evidenceOf(claim)] }]
        : []
    }
    const found = said(claim, context)
    // What an employer tells of itself is no more than a hint, and nothing where all is remote.
    const told = claim.section === 'employer' && claim.source === 'text'
    if (told && found?.type === 'TELECOMMUTE') return []
    return found
      ? [
          {
            value: found.type,
            evidence: [evidenceOf(claim, found.start, found.end)],
            ...(told && { doubtful: true }),
          },
        ]
      : []
  },
  agrees: (a, b) => a === b,
})

/** What the line says as a whole, else one of the values of a strip, else words put together. */
function said(claim: Claim, context: Context): Distance | null {
  const { text } = claim.text
  const value = text.slice(patterns(context.lexicons).placed.exec(text)?.[0].length ?? text.length)
  const placed = value === '' ? null : typeIn(value, context)
  if (placed) return { type: placed.type, start: 0, end: text.length }
  const whole = typeIn(text, context) ?? labelled(claim, context)
  if (whole || text.length < 3) return whole
  const pictured = PICTURED.exec(claim.text.source)?.groups?.word
  const mode = pictured ? typeIn(fold(pictured).text, context) : null
  if (mode) return { type: mode.type, start: 0, end: text.length }
  const cells = text.length <= LONGEST_STRIP ? text.split(CELLS) : []
  for (const cell of cells.length > 1 ? cells : []) {
    const found = typeIn(cell, context)
    if (found) return { type: found.type, start: 0, end: text.length }
  }
  const isShort = claim.section === 'offer' || claim.source === 'label'
  return claim.source === 'heading' ? null : distanceIn(text, isShort, context)
}

function typeIn(text: string, context: Context): Distance | null {
  const { hybrid, onsite, remote, notRemote } = patterns(context.lexicons)
  const first = (pattern: RegExp, type: LocationType): Distance | null => {
    const match = pattern.exec(text)
    return match ? { type, start: match.index, end: match.index + match[0].length } : null
  }
  const never = first(onsite, 'ONSITE') ?? first(notRemote, 'ONSITE')
  const partly = first(hybrid, 'HYBRID')
  // "Not a remote post but partly from home": what is allowed outweighs what is not, unless it is the same words.
  if (never && partly) return partly.start > never.end || partly.end < never.start ? partly : never
  return never ?? partly ?? first(remote, 'TELECOMMUTE')
}

/** Under its label the value may be a bare word: "Télétravail : non", "Thuiswerk: 2 dagen". */
function labelled(claim: Claim, context: Context): Distance | null {
  if (claim.source !== 'label' || claim.topic !== 'jobLocationType' || claim.label === undefined) return null
  const text = claim.text.text
  if (patterns(context.lexicons).none.test(text)) return { type: 'ONSITE', start: 0, end: text.length }
  const found =
    typeIn(text, context) ??
    typeIn(`${fold(claim.label).text} : ${text}`, context) ??
    typeIn(`${text} ${fold(claim.label).text}`, context) ??
    distanceIn(`${fold(claim.label).text} : ${text}`, false, context)
  return found ? { type: found.type, start: 0, end: text.length } : null
}
