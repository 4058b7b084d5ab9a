import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { sources } from './clause'
import { marksIn, necessity } from './necessity'
import { type Qualification, qualificationsIn } from './qualifications'
import { subjectAfter, subjectOf } from './subject'

type Education = Extract<Requirement, { kind: 'education' }>

/** Diplomas further apart are not alternatives of one another. */
const APART = 60

/** Before a diploma that opens a line: a bullet and an article. */
const OPENING = /^[^a-z]{0,3}(?:[a-z']{1,4} ?)?$/
const SHORT_LINE = 140
/** How far before a diploma its verb is looked for, and how many small words may stand between the two. */
const MOST_BEFORE = 100
const MOST_SMALL = 8

/** The values that Google's job structured data allows for `credentialCategory`. */
const CREDENTIALS: Readonly<Record<string, number>> = {
  'high school': 4,
  'associate degree': 5,
  'bachelor degree': 6,
  'postgraduate degree': 7,
}

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = word((words) => [
    ...words.articles,
    ...words.about,
    ...words.or,
    ...words.required,
    ...words.preferred,
    ...words.diploma,
    ...(words.noSubject ?? []),
  ])
  return {
    diploma: patternOf(bounded(word((words) => words.diploma))),
    /** A line that opens with a diploma word: "Formation en maintenance". */
    opens: patternOf(`^[- ]{0,2}(?:[a-z']{1,6} ?)?${bounded(word((words) => words.diploma))}`),
    join: patternOf(`^,? ${word((words) => words.about)}(?:(?<=')| )`),
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience))),
    experience: patternOf(`^[^,;)]{0,30}?${bounded(word((words) => words.experience))}`),
    training: patternOf(bounded(word((words) => words.training))),
    trainingAfter: patternOf(`^[^.;:!?]{0,25}?${bounded(word((words) => words.training))}`),
    studying: patternOf(bounded(word((words) => words.studying))),
    holder: patternOf(`(?<![a-z0-9])${word((words) => words.holder)}`),
    having: patternOf(`(?<![a-z0-9])${word((words) => words.having ?? [])}[ :]{0,3}$`),
    havingBehind: patternOf(
      `^(?: [a-z'-]{1,18}){0,4}? ${bounded(word((words) => words.havingBehind ?? []))}`,
    ),
    others: patternOf(bounded(word((words) => words.others ?? []))),
    small: patternOf(`(?<![a-z0-9])(?:${small})(?:(?<=')| )$`),
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
    if (found.length === 0) return diplomaOnly(claim, context)
    return bySentence(claim.text.text, found).flatMap((group) => findings(claim, context, group))
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
  const { text } = claim.text
  const said = group.flatMap((one) => {
    const [from, to] = sentenceAround(text, one.start, one.end)
    if (isPreparedFor(claim, one, from, to, context)) return []
    const strength = necessity(claim, one.start, one.end, context, isBare(claim, context, from, to, one))
    return strength ? [{ one, strength }] : []
  })
  return (['required', 'preferred'] as const).flatMap((wanted) => {
    const same = said.filter(({ strength }) => strength.necessity === wanted)
    const [first] = same
    return first
      ? [
          finding(
            claim,
            context,
            same.map(({ one }) => one),
            first.strength,
          ),
        ]
      : []
  })
}

/** The lowest of the diplomas that will do; what stands beside them is what they are of. */
function finding(
  claim: Claim,
  context: Context,
  same: readonly Qualification[],
  strength: NonNullable<ReturnType<typeof necessity>>,
): Finding<Education> {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const start = same[0]?.start ?? 0
  const last = same.at(-1)?.end ?? start
  const [, to] = sentenceAround(text, start, last)
  // "Bac+2, ou bac pro avec 3 ans d'expérience": a lower diploma with experience stands for the higher one.
  const full = same.filter(({ end }, at) => at === 0 || !pattern.experience.test(text.slice(end, end + 45)))
  const levels = precise(text, full).flatMap(({ level }) => level ?? [])
  const subject = apart(text, full, pattern.ends)
    .map((run) => subjectOf(claim, run, context, same.find((one) => !full.includes(one))?.start))
    .find((one) => one !== undefined)
  const equivalent =
    full.length < same.length ||
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

/** "University degree (master's)": what stands in brackets says which one is meant. */
function precise(text: string, same: readonly Qualification[]): readonly Qualification[] {
  return same.filter(
    ({ start, end }, at) =>
      /[0-9]/.test(text.slice(start, end)) || text.slice(end, same[at + 1]?.start ?? end) !== ' (',
  )
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

/** A level that the job leads to: words for that stand before it, or right behind it. */
function isPreparedFor(
  claim: Claim,
  one: Qualification,
  from: number,
  to: number,
  context: Context,
): boolean {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const before = text.slice(from, one.start)
  if (claim.section !== 'employer' && pattern.studying.test(before)) return false
  if (pattern.training.test(before)) return true
  // "Titulaire d'un Bac+3 ou en cours d'obtention": what the person holds may also be under way.
  return (
    !pattern.holder.test(text.slice(from, one.end)) && pattern.trainingAfter.test(text.slice(one.end, to))
  )
}

/** Outside the profile a level counts next to a diploma word, or where the sentence speaks of the person. */
function isBare(claim: Claim, context: Context, from: number, to: number, one: Qualification): boolean {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  if (claim.section !== 'top' && opensLine(text, one)) return true
  if (claim.section !== 'profile' && pattern.others.test(text.slice(from, one.start))) return false
  if (claim.section === 'employer') return false
  const held = pattern.holder.exec(text.slice(from, one.end))
  // "Être titulaire du CESS" asks, whatever the heading; elsewhere in an offer a level is part of the pay.
  if (claim.section === 'offer') return held !== null && held.index < 12
  if (held || pattern.studying.test(text.slice(from, one.start))) return true
  if (isHad(text, from, to, one, pattern)) return true
  if (claim.source === 'label' && isWholePiece(text, one)) return true
  if (claim.section !== 'top' && claim.section !== 'apply') return false
  return pattern.diploma.test(`${text.slice(from, one.start)}.${text.slice(one.end, to)}`)
}

/** "Vous possédez au moins un bachelier": only small words between the verb and the diploma; or the verb is behind. */
function isHad(
  text: string,
  from: number,
  to: number,
  { start, end }: Qualification,
  { having, havingBehind, small }: ReturnType<typeof patterns>,
): boolean {
  if (havingBehind.test(text.slice(end, Math.min(to, end + 90)))) return true
  let before = text.slice(Math.max(from, start - MOST_BEFORE), start)
  for (let count = 0; count < MOST_SMALL; count++) {
    if (having.test(before)) return true
    const match = small.exec(before)
    if (!match) return false
    before = before.slice(0, match.index)
  }
  return false
}

/** "Bachelier en comptabilité": a short line that opens with a diploma asks for it, whatever stands over it. */
function opensLine(text: string, { start }: Qualification): boolean {
  return OPENING.test(text.slice(0, start)) && text.length <= SHORT_LINE && !/[€$£?]|[0-9]{3}/.test(text)
}

/** One value of a strip: "24 uur | mbo 3 | schaal 35". */
function isWholePiece(text: string, { start, end }: Qualification): boolean {
  return /(?:^|[|·•] ?)$/.test(text.slice(0, start)) && /^(?: ?[|·•]|$)/.test(text.slice(end))
}

/** "Diplôme en comptabilité exigé", "Formation en maintenance": a subject with no level. */
function diplomaOnly(claim: Claim, context: Context): Finding<Education>[] {
  const { text } = claim.text
  const pattern = patterns(context.lexicons)
  const match = pattern.diploma.exec(text)
  if (!match || ['employer', 'role', 'offer'].includes(claim.section)) return []
  const end = match.index + match[0].length
  const [from, to] = sentenceAround(text, match.index, end)
  const sentence = text.slice(from, to)
  const asked =
    marksIn(sentence, context.lexicons).length > 0 ||
    (claim.section === 'profile' && pattern.opens.test(text))
  if (!asked || pattern.training.test(sentence) || !pattern.join.test(text.slice(end))) return []
  const subject = subjectAfter(claim, end, context)
  const said = subject && necessity(claim, match.index, subject.end, context)
  if (!said) return []
  return [
    {
      value: {
        kind: 'education',
        about: subject.about,
        necessity: said.necessity,
        ...(pattern.equivalent.test(text.slice(end, to)) && { orEquivalentExperience: true as const }),
      },
      evidence: [evidenceOf(claim, match.index, subject.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
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
