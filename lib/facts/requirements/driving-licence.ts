import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { isDecoy, sources } from './clause'
import { isHandled } from './mention'
import { marksIn, necessity, type Said } from './necessity'

type Licence = Extract<Requirement, { kind: 'drivingLicence' }>

/** A line names licences a few times. */
const MOST = 8
const CLASS = '(?:b ?\\+ ?e|c1? ?\\+ ?e|d ?\\+ ?e|am|a1|a2|b96|b1|be|b|c1e|c1|ce|ec|c|d1e|d1|de|d|a|t)'
const NEXT = patternOf(`^["\\])]?(?: ?[,/+&] ?| [a-z]{1,3} )["[(]?(${CLASS})(?![a-z0-9'])`)
const ANY = patternOf(`(?<![a-z0-9'])${CLASS}(?![a-z0-9'])`, 'g')
/** A further class stands no further behind. */
const FURTHER = 50
const REQUIRED: Said = { necessity: 'required' }

const DRIVEN_CLASSES = { CE: 'articulated', C: 'lorry', A: 'motorcycle', D: 'bus' } as const

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const named = word((words) => words.cues.classes)
  const beside = word((words) => [...words.cues.with, ...words.including])
  return {
    /** The class behind the word, "categorie C", or what it holds besides: "with C1". */
    first: patternOf(
      `^(?:[ ,:(["-]{0,4}(?:${named} ?)?(${CLASS})| (?:${beside}|incl\\.?) (?:${named} )?(c1|d1|be|ce|c ?\\+ ?e))(?![a-z0-9'])`,
    ),
    /** "Cat C licence", "B-rijbewijs": a class before the word; a lone letter counts only when written as a class is. */
    before: patternOf(
      `(?<![a-z0-9'])(${CLASS})[")]?(?:[ -]| ${word((words) => words.about)} ${word((words) => words.articles)} )$`,
    ),
    namedClass: patternOf(`${named} $`),
    /** "Candidats au permis", "leerlingen voor rijbewijs B": what others learn for. */
    learnt: patternOf(
      `(?:^| )${word((words) => [...words.cues.for, ...words.about, ...words.articles])}(?: [a-z]{2,4})? $`,
    ),
    licence: patternOf(bounded(word((words) => words.drivingLicence)), 'g'),
    others: patternOf(bounded(word((words) => words.others ?? []))),
    /** What is driven tells the class: "permis poids lourd", "LKW-Führerschein", "HGV licence". */
    driven: Object.entries(DRIVEN_CLASSES).map(
      ([value, key]) =>
        [
          value,
          patternOf(bounded(anyOf(lexicons, ({ requirements: words }) => words.driven?.[key]))),
        ] as const,
    ),
  }
})

/** Licences asked for, by class. A licence with no class is a B, marked as inferred. */
export const drivingLicence = defineRequirement({
  kind: 'drivingLicence',
  properties: [],
  read(claim, context) {
    if (claim.source === 'structured' || claim.source === 'address' || claim.section === 'noise') return []
    const text = claim.text.text
    const all: Finding<Licence>[] = []
    for (const match of matchesOf(text, patterns(context.lexicons).licence).slice(0, MOST)) {
      const end = match.index + match[0].length
      if (isDecoy(text, match.index, end, context.lexicons)) continue
      const classes = classesOf(claim, match.index, end, context)
      // A second word for a licence adds a class or nothing: "Permis B. Le permis C serait un plus".
      if (all.length > 0 && classes.values.length === 0) continue
      if (isOthers(claim, match.index, end, classes.values.length > 0, context)) continue
      const found = finding(claim, context, match.index, end, classes)
      all.push(...found.filter(({ value }) => all.every((one) => one.value.value !== value.value)))
    }
    if (all.length > 0) return all
    return claim.topic === 'drivingLicence' ? labelled(claim, context) : []
  },
})

/** In a list of duties, licences that the job deals with, or teaches for. */
function isOthers(claim: Claim, start: number, end: number, named: boolean, context: Context): boolean {
  if (claim.section === 'profile' || claim.source === 'label') return false
  const { text } = claim.text
  const [from, to] = sentenceAround(text, start, end)
  if (marksIn(text.slice(from, to), context.lexicons).length > 0) return false
  const { learnt, others } = patterns(context.lexicons)
  const before = text.slice(from, start)
  if (learnt.test(before) && others.test(before)) return true
  return !named && isHandled(claim, start, context)
}

/** The classes named after the word, else just before it, else by what is driven. */
function classesOf(
  claim: Claim,
  start: number,
  end: number,
  context: Context,
): { values: string[]; end: number } {
  const after = classesAfter(claim, end, context)
  if (after.values.length > 0) return after
  const text = claim.text.text
  const before = patterns(context.lexicons).before.exec(text.slice(Math.max(0, start - 16), start))?.[1]
  const place = before ? text.lastIndexOf(before, start - 1) : -1
  if (before && isWritten(claim, place, before)) return { values: [classOf(before)], end }
  const around = text.slice(Math.max(0, start - 14), end + 16)
  const driven = patterns(context.lexicons).driven.find(([, pattern]) => pattern.test(around))
  return { values: driven ? [driven[0]] : [], end }
}

/** "c + e", "CE" and the French "EC" are one class. */
function classOf(found: string): string {
  const joined = found.toUpperCase().replace(/[ +]/g, '')
  return joined === 'EC' ? 'CE' : joined
}

/** A lone letter that is written small, or an "A" that opens a sentence, is a word ("driving licence a must"). */
function isWritten(claim: Claim, place: number, found: string): boolean {
  if (found === 'a' && /^a [a-z]/.test(claim.text.text.slice(place)) && opensSentence(claim, place))
    return false
  const written = claim.text.source.slice(claim.text.at[place], claim.text.at[place + found.length])
  return written === found.toUpperCase() || /^(?:be?|b1|ce?|c1|a[12]|am|d1)$/.test(found)
}

function opensSentence(claim: Claim, place: number): boolean {
  return /(?:^|[.!?•*-] ?)$/.test(claim.text.text.slice(0, place))
}

/** The classes named after the word, in order. */
function classesAfter(claim: Claim, end: number, context: Context): { values: string[]; end: number } {
  const text = claim.text.text
  const values: string[] = []
  let at = end
  for (let pattern = patterns(context.lexicons).first; values.length < 6; pattern = NEXT) {
    const match = pattern.exec(text.slice(at, at + 24))
    const found = match?.[1] ?? match?.[2]
    if (!match || !found) break
    const place = at + match[0].length - found.length
    if (!isWritten(claim, place, found)) break
    values.push(classOf(found))
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
  const wished = classes.values.length > 0 ? wishedAfter(claim, until, context) : []
  const asked = necessity(
    claim,
    start,
    until,
    context,
    claim.section !== 'employer' && claim.source !== 'heading',
  )
  if (!asked) return []
  const apart = wishedLast(claim, classes, context)
  if (apart) {
    const before = finding(claim, context, start, end, { values: classes.values.slice(0, -1), end: apart })
    const last = classes.values.slice(-1).filter((value) => before.every((one) => one.value.value !== value))
    return [
      ...before,
      ...last.map((value) => ({
        value: { kind: 'drivingLicence' as const, value, necessity: 'preferred' as const },
        evidence: [evidenceOf(claim, start, until)],
      })),
    ]
  }
  const said = wished.length > 0 && !isWished(claim, start, context) ? REQUIRED : asked
  const guessed = classes.values.length === 0
  const inferred = [
    ...(said.inferred ?? []),
    ...(guessed ? [{ part: 'value', reason: 'kind-from-word' as const }] : []),
  ]
  return [
    ...(guessed ? ['B'] : classes.values).map((value) => ({
      value: { kind: 'drivingLicence' as const, value, necessity: said.necessity },
      evidence: [evidenceOf(claim, start, until)],
      ...(inferred.length > 0 && { inferred }),
    })),
    ...wished.map(({ value, end: last }) => ({
      value: { kind: 'drivingLicence' as const, value, necessity: 'preferred' as const },
      evidence: [evidenceOf(claim, start, last)],
    })),
  ]
}

/** "Permis B, idéalement CE", "rijbewijs B (C is een pluspunt)": a further class that is only wished for. */
function wishedAfter(claim: Claim, at: number, context: Context): { value: string; end: number }[] {
  const text = claim.text.text
  const [, to] = sentenceAround(text, at, at)
  // "Carnet B; se valorará el C".
  const last = text[to - 1] === ';' ? sentenceAround(text, to + 1, to + 1)[1] : to
  const rest = text.slice(at, Math.min(last, at + FURTHER))
  const wishes = marksIn(rest, context.lexicons).filter(({ strength }) => strength === 'preferred')
  const [mark] = wishes
  if (!mark) return []
  return matchesOf(rest, ANY).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const written = claim.text.source.slice(claim.text.at[at + start], claim.text.at[at + end])
    const gap = mark.end <= start ? rest.slice(mark.end, start) : rest.slice(end, mark.start)
    // "Permis B, un atout": of a class of its own only, within few words, and not the article that opens a sentence.
    const near =
      /^[ ,(]{0,2}(?:[a-z]{1,6}[ ,/]{1,2}){0,4}$/.test(gap) && /[,(;/+-]|[a-z]/.test(rest.slice(0, start))
    const isClass =
      (match[0] !== 'a' && match[0] !== 't') ||
      patterns(context.lexicons).namedClass.test(rest.slice(0, start))
    return near && written === match[0].toUpperCase() && isClass
      ? [{ value: classOf(match[0]), end: at + end }]
      : []
  })
}

/**
 * "Permis B et C, CE apprécié": the last class alone is wished for. Out: where the ones before it end; undefined
 * where it is as the others are.
 */
function wishedLast(
  { text: { text } }: Claim,
  { values, end }: { values: string[]; end: number },
  context: Context,
): number | undefined {
  const last = values.at(-1)?.length ?? 0
  const at = end - last - 2
  if (values.length < 2 || text.slice(at, at + 2) !== ', ') return undefined
  const [mark] = marksIn(text.slice(end, end + FURTHER), context.lexicons)
  return mark?.start === 1 && mark.strength === 'preferred' ? at : undefined
}

/** Is the licence itself only wished for: does a wish open its sentence? */
function isWished({ text: { text } }: Claim, start: number, context: Context): boolean {
  const [from] = sentenceAround(text, start, start)
  return marksIn(text.slice(from, start), context.lexicons).some(({ strength }) => strength === 'preferred')
}

/** A value under the label "Permis": a class alone, or a word of strength. */
function labelled(claim: Claim, context: Context): Finding<Licence>[] {
  const classes = classesAfter(claim, 0, context)
  return classes.values.length > 0 ? finding(claim, context, 0, 0, classes) : []
}
