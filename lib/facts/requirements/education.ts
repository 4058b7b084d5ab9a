import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { sources } from './clause'
import { isBare, isPreparedFor } from './education-asked'
import { studied } from './education-studied'
import { diplomaOnly, type Education } from './education-unlevelled'
import { marksIn, necessity } from './necessity'
import { type Qualification, qualificationsIn } from './qualifications'
import { subjectOf } from './subject'
import { isBareName, tidied } from './subject-names'

/** Diplomas further apart are not alternatives of one another. */
const APART = 60

/** Between a diploma and the noun for any of its kind. */
const ADJACENT = /^(?:'?s?'?)? $/

/** The values that Google's job structured data allows for `credentialCategory`. */
const CREDENTIALS: Readonly<Record<string, number>> = {
  'high school': 4,
  'associate degree': 5,
  'bachelor degree': 6,
  'postgraduate degree': 7,
}

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  return {
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience))),
    /** "Une expérience en vente ou une formation commerciale": either will do. */
    orDiploma: patternOf(
      `${bounded(word((words) => words.experience))}[^.;:!?]{0,90} ${word((words) => words.or)} (?:[a-z']{1,12} ){0,4}(?:[a-z]')?$`,
    ),
    /** "Formation et/ou expérience en cuisine (CAP)". */
    orExperience: patternOf(
      `${bounded(word((words) => words.diploma))} ${word((words) => words.or)} (?:[a-z']{1,12} ){0,3}?${bounded(word((words) => words.experience))}[^.;:!?]{0,60}\\($`,
    ),
    /** The sentence behind: "Zonder diploma kom je ook in aanmerking, als je ervaring hebt". */
    without: patternOf(
      `^ ?${word((words) => [...(words.without ?? []), ...words.negation])} (?:[a-z']{1,6} ?){0,2}?${bounded(word((words) => words.diploma))}[^.!]{0,110}${bounded(
        word((words) => [...words.experience, ...(words.generalWork ?? []), ...(words.practice ?? [])]),
      )}`,
    ),
    and: patternOf(
      `(?:[a-z)] ${word((words) => words.and)}|[a-z)] [^,]{3,60},) (?:${word((words) => words.articles)}(?: |(?<=')))?$`,
    ),
    /** Behind two things, speaks of both. */
    plural: patternOf(`^[^.;]{0,60} ${word((words) => words.severalAre ?? [])}(?![a-z])`),
    experience: patternOf(`^[^,;)]{0,30}?${bounded(word((words) => words.experience))}`),
    /** "28 700 € si Bac+2 validé", "Máster (se valora con un máximo de 2 puntos)": what a diploma is paid, or counts for. */
    paid: patternOf(
      `[0-9] ?(?:€|eur|k€|£|chf)|[€£] ?[0-9]|(?:${word((words) => words.atMost ?? [])} ){1,2}[0-9]{1,3}(?:[.,][0-9]{1,3})? ${word((words) => words.cues.points)}(?![a-z])`,
    ),
    anyKind: patternOf(`^${word((words) => words.diploma)}$`),
    ofLevel: patternOf(`^ ${word((words) => words.ofLevel ?? [])} $`),
    ends: patternOf(` ${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.ends))}`),
  }
})

/** The diploma asked for: its European level, its subject, and whether experience may stand for it. */
export const education = defineRequirement({
  kind: 'education',
  properties: ['educationRequirements'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'heading' || claim.source === 'address' || claim.section === 'noise') return []
    if (claim.topic !== undefined && claim.topic !== 'education') return []
    const found = qualificationsIn(claim.text.text, context.lexicons)
    const told = [
      ...bySentence(claim.text.text, found).flatMap((group) => findings(claim, context, group)),
      ...diplomaOnly(claim, context, found),
    ]
    return told.length > 0 ? told : studied(claim, context)
  },
})

function bySentence(text: string, found: readonly Qualification[]): Qualification[][] {
  const groups = new Map<number, Qualification[]>()
  for (const one of found) {
    const [from] = sentenceAround(text, one.start, one.end)
    groups.set(from, [...(groups.get(from) ?? []), one])
  }
  return [...groups.values()]
}

/** One requirement for each strength in a sentence: "bachelier exigé, master souhaité" are two. */
function findings(claim: Claim, context: Context, group: readonly Qualification[]): Finding<Education>[] {
  const { text } = claim
  const said = group.flatMap((one) => {
    const [from, to] = sentenceAround(text.text, one.start, one.end)
    if (
      patterns(context.lexicons).paid.test(text.text.slice(from, to)) ||
      isPreparedFor(claim, one, from, to, context)
    )
      return []
    const strength = necessity(claim, one.start, one.end, context, isBare(claim, context, from, to, one))
    return strength ? [{ one, strength }] : []
  })
  const pattern = patterns(context.lexicons)
  for (const [at, { one, strength }] of said.entries()) {
    const next = said[at + 1]?.one
    const wished = strength.necessity === 'preferred' && next !== undefined
    // "Grado en Enfermería y máster valorable": the wish behind the second is of that one alone.
    if (
      wished &&
      pattern.and.test(text.text.slice(one.end, next.start)) &&
      !isWished(claim, one, next, context)
    )
      said[at] = { one, strength: { necessity: 'required' } }
  }
  const told = (['required', 'preferred'] as const).flatMap((wanted) => {
    const same = said.filter(({ strength }) => strength.necessity === wanted)
    const [first] = same
    return first
      ? [
          finding(
            claim,
            context,
            same.map(({ one }) => one),
            first.strength,
            said.find(({ one, strength }) => one.start > first.one.start && strength.necessity !== wanted)
              ?.one.start,
          ),
        ]
      : []
  })
  // "Un Bac+5 en finance, idéalement en école de commerce": the wish is for where the same was got.
  const [asked, wish] = told
  return asked && wish && asked.value.level === wish.value.level && asked.value.about === wish.value.about
    ? [asked]
    : told
}

/** Do words of a wish stand before the second of two diplomas, or behind both in the plural? */
function isWished(claim: Claim, one: Qualification, next: Qualification, context: Context): boolean {
  const { text } = claim.text
  const [from, to] = sentenceAround(text, one.start, one.end)
  const isWish = ({ strength }: { strength: string }) => strength === 'preferred'
  return (
    marksIn(text.slice(from, next.start), context.lexicons).some(isWish) ||
    patterns(context.lexicons).plural.test(text.slice(next.end, to)) ||
    !marksIn(text.slice(next.end, to), context.lexicons).some(isWish)
  )
}

/** The lowest of the diplomas that will do; what stands beside them is what they are of. */
function finding(
  claim: Claim,
  context: Context,
  same: readonly Qualification[],
  strength: NonNullable<ReturnType<typeof necessity>>,
  until: number | undefined,
): Finding<Education> {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const start = same[0]?.start ?? 0
  const last = same.at(-1)?.end ?? start
  const [from, to] = sentenceAround(text, start, last)
  // "Bac+2, ou bac pro avec 3 ans d'expérience": a lower diploma with experience stands for the higher one.
  const full = same.filter(
    ({ end }, at) =>
      at === 0 ||
      !pattern.experience.test(text.slice(end, end + 45)) ||
      pattern.equivalent.test(text.slice(end, end + 45)),
  )
  const levels = precise(text, full, context).flatMap(({ level }) => level ?? [])
  const subjects = apart(text, full, pattern.ends).flatMap(
    (run) => subjectOf(claim, run, context, same.find((one) => !full.includes(one))?.start ?? until) ?? [],
  )
  // "Diplômé d'une école d'ingénieur ou titulaire d'un Bac+5 en génie mécanique".
  const told = subjects.find((one) => !isBareName(text.slice(one.start, one.end), context)) ?? subjects[0]
  const subject = told && tidied(claim, told, context)
  const equivalent =
    full.length < same.length ||
    pattern.orExperience.test(text.slice(from, start)) ||
    pattern.orDiploma.test(text.slice(from, start)) ||
    pattern.without.test(text.slice(to, to + 160)) ||
    pattern.equivalent.test(text.slice(same[0]?.end ?? start, text[to - 1] === ';' ? to + 60 : to))
  return {
    value: {
      kind: 'education',
      ...(levels.length > 0 && { level: Math.min(...levels) }),
      ...(subject && { about: subject.about }),
      necessity: strength.necessity,
      ...(equivalent && { orEquivalentExperience: true as const }),
    },
    evidence: [evidenceOf(claim, Math.min(start, subject?.start ?? start), last)],
    ...(strength.inferred && { inferred: strength.inferred }),
  }
}

/** "University degree (master's)", "degree at master level": of two names of one diploma the second says which it is. */
function precise(text: string, same: readonly Qualification[], context: Context): readonly Qualification[] {
  const { anyKind, ofLevel } = patterns(context.lexicons)
  return same.filter(({ start, end }, at) => {
    // "Ph.D. degree", "master diploma": the second only says what the first is.
    const last = same[at - 1]
    const isNoun = anyKind.test(text.slice(start, end))
    if (isNoun && last?.level !== undefined && ADJACENT.test(text.slice(last.end, start))) return false
    const gap = text.slice(end, same[at + 1]?.start ?? end)
    return /[0-9]/.test(text.slice(start, end)) || (gap !== ' (' && !ofLevel.test(gap))
  })
}

/** Diplomas that stand together, with no verb nor many words between them. */
function apart(text: string, same: readonly Qualification[], ends: RegExp): Qualification[][] {
  const runs: Qualification[][] = []
  for (const one of same) {
    const run = runs.at(-1)
    const gap = run ? text.slice(run.at(-1)?.end ?? 0, one.start) : ''
    if (run && gap.length <= APART && !ends.test(gap)) run.push(one)
    else runs.push([one])
  }
  return runs
}

function structured(claim: Claim, context: Context): Finding<Education>[] {
  const levels = (Array.isArray(claim.data) ? claim.data : [claim.data]).flatMap((data) => {
    const category = categoryOf(data)?.toLowerCase()
    if (category === undefined) return []
    const known = CREDENTIALS[category]
    return known ? [known] : qualificationsIn(category, context.lexicons).flatMap(({ level }) => level ?? [])
  })
  if (levels.length === 0) return []
  return [
    {
      value: { kind: 'education', level: Math.min(...levels), necessity: 'required' },
      evidence: [evidenceOf(claim)],
    },
  ]
}

function categoryOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data
  const category =
    typeof data === 'object' && data !== null && 'credentialCategory' in data
      ? data.credentialCategory
      : undefined
  return typeof category === 'string' ? category : undefined
}
