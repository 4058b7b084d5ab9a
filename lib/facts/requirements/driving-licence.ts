import { type Claim, type Context, defineRequirement, evidenceOf } from '@/lib/facts/define'
import { bounded, compiled } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { isDecoy, sources } from './clause'
import { necessity } from './necessity'

type Licence = Extract<Requirement, { kind: 'drivingLicence' }>

const CLASS = '(?:am|a1|a2|b96|be|b|c1e|c1|ce|c|d1e|d1|de|d|a)'
const FIRST = new RegExp(`^[ ,:("-]{0,4}(${CLASS})(?![a-z0-9'])`)
const NEXT = new RegExp(`^"?(?: ?[,/+&] ?| [a-z]{1,3} )"?(${CLASS})(?![a-z0-9'])`)

const patterns = compiled((lexicons) => ({
  licence: new RegExp(bounded(sources(lexicons).word((words) => words.drivingLicence)), 'g'),
}))

/** Licences asked for, by class. A licence with no class is a B, marked as inferred. */
export const drivingLicence = defineRequirement({
  kind: 'drivingLicence',
  properties: [],
  read(claim, context) {
    if (claim.source === 'structured' || claim.source === 'address' || claim.section === 'noise') return []
    const text = claim.text.text
    for (const match of text.matchAll(patterns(context.lexicons).licence)) {
      const end = match.index + match[0].length
      if (isDecoy(text, match.index, end, context.lexicons)) continue
      const classes = classesAfter(claim, end)
      const found = finding(claim, context, match.index, end, classes)
      if (found.length > 0) return found
    }
    return claim.topic === 'drivingLicence' ? labelled(claim, context) : []
  },
})

/** The classes named after the word; a lone small letter is a word of the sentence ("driving licence a must"). */
function classesAfter(claim: Claim, end: number): { values: string[]; end: number } {
  const text = claim.text.text
  const values: string[] = []
  let at = end
  for (let pattern = FIRST; values.length < 6; pattern = NEXT) {
    const match = pattern.exec(text.slice(at, at + 16))
    const found = match?.[1]
    if (!match || !found) break
    const place = at + match[0].length - found.length
    const written = claim.text.source.slice(claim.text.at[place], claim.text.at[place + found.length])
    if (written !== found.toUpperCase() && !/^(?:be?|ce?|c1|a[12]|am|d1)$/.test(found)) break
    values.push(found.toUpperCase())
    at += match[0].length
  }
  return { values, end: at }
}

function finding(
  claim: Claim,
  context: Context,
  start: number,
  end: number,
  classes: { values: string[]; end: number },
): Finding<Licence>[] {
  const until = Math.max(end, classes.end)
  const said = necessity(
    claim,
    start,
    until,
    context,
    claim.section !== 'employer' && claim.source !== 'heading',
  )
  if (!said) return []
  const guessed = classes.values.length === 0
  const inferred = [
    ...(said.inferred ?? []),
    ...(guessed ? [{ part: 'value', reason: 'kind-from-word' as const }] : []),
  ]
  return (guessed ? ['B'] : classes.values).map((value) => ({
    value: { kind: 'drivingLicence', value, necessity: said.necessity },
    evidence: [evidenceOf(claim, start, until)],
    ...(inferred.length > 0 && { inferred }),
  }))
}

/** A value under the label "Permis": a class alone, or a word of strength. */
function labelled(claim: Claim, context: Context): Finding<Licence>[] {
  const classes = classesAfter(claim, 0)
  return classes.values.length > 0 ? finding(claim, context, 0, 0, classes) : []
}
