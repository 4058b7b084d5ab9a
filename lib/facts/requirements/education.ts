import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'
import { type Finding, fold, type Requirement, unfold } from '@/lib/posting'
import { aboutAfter } from './about'
import { sources } from './clause'
import { marksIn, necessity } from './necessity'

type Education = Extract<Requirement, { kind: 'education' }>

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const
type Level = (typeof LEVELS)[number]
/** A longer subject is a list of subjects: it says little, and is left out. */
const LONGEST_ABOUT = 60
/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20
/** The name of a diploma may go on so far behind the words that tell its level. */
const NAMED = 50

/** The values that Google's job structured data allows for `credentialCategory`. */
const CREDENTIALS: Readonly<Record<string, Level>> = {
  'high school': 4,
  'associate degree': 5,
  'bachelor degree': 6,
  'postgraduate degree': 7,
}

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const level = (at: Level) => anyOf(lexicons, (lexicon: Lexicon) => lexicon.requirements.education[at])
  return {
    // The highest first: "bac+5" must not be read as "bac".
    levels: new RegExp(
      bounded(
        `(?:${[...LEVELS]
          .reverse()
          .map((at) => `(?<l${at}>${level(at)})`)
          .join('|')})`,
      ),
      'g',
    ),
    diploma: new RegExp(bounded(word((words) => words.diploma)), 'g'),
    named: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.namedDiplomas)), 'g'),
    /** What a subject right behind a level never begins with, nor goes on with. */
    small: new RegExp(
      `^${anyOf(lexicons, ({ requirements: words, durations }) => [
        ...words.articles,
        ...words.about,
        ...words.and,
        ...words.or,
        ...words.qualifiers,
        ...words.negation,
        ...words.including,
        ...words.experience,
        ...words.diploma,
        ...(words.noSubject ?? []),
        ...durations.year,
        ...durations.month,
      ])}$`,
    ),
    or: new RegExp(`^${word((words) => words.or)}$`),
    equivalent: new RegExp(bounded(word((words) => words.orEquivalentExperience))),
    experience: new RegExp(`^[^,;)]{0,30}?${bounded(word((words) => words.experience))}`),
    training: new RegExp(bounded(word((words) => words.training))),
    trainingAfter: new RegExp(`^[^.;:!?]{0,25}?${bounded(word((words) => words.training))}`),
    studying: new RegExp(bounded(word((words) => words.studying))),
    contract: new RegExp(bounded(anyOf(lexicons, ({ contract }) => Object.values(contract.kinds).flat()))),
    alternating: new RegExp(bounded(anyOf(lexicons, ({ contract }) => contract.kinds.apprenticeship))),
    holder: new RegExp(`(?<![a-z0-9])${word((words) => words.holder)}`),
    opens: new RegExp(`^[- ]{0,2}(?:[a-z]{2,6} )?${word((words) => words.holder)}[a-z' ]{0,4}$`, 'g'),
  }
})

interface Match {
  start: number
  end: number
  level: Level
}

/** The diploma asked for: its European level, its subject, and whether experience may stand for it. */
export const education = defineRequirement({
  kind: 'education',
  properties: ['educationRequirements'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'heading' || claim.source === 'address' || claim.section === 'noise') return []
    if (claim.topic !== undefined && claim.topic !== 'education') return []
    const matches = levelsIn(claim.text.text, context.lexicons).slice(0, MOST)
    if (matches.length === 0) return diplomaOnly(claim, context)
    const findings: Finding<Education>[] = []
    for (const group of bySentence(claim.text.text, matches)) findings.push(...finding(claim, context, group))
    return findings
  },
})

function levelsIn(text: string, lexicons: readonly Lexicon[]): Match[] {
  return [...text.matchAll(patterns(lexicons).levels)].flatMap((match) => {
    const level = LEVELS.find((at) => match.groups?.[`l${at}`] !== undefined)
    return level ? [{ start: match.index, end: match.index + match[0].length, level }] : []
  })
}

function bySentence(text: string, matches: readonly Match[]): Match[][] {
  const groups = new Map<number, Match[]>()
  for (const match of matches) {
    const [from] = sentenceAround(text, match.start, match.end)
    groups.set(from, [...(groups.get(from) ?? []), match])
  }
  return [...groups.values()]
}

/** One requirement for each strength in a sentence: "bachelier exigé, master souhaité" are two. */
function finding(claim: Claim, context: Context, group: readonly Match[]): Finding<Education>[] {
  const text = claim.text.text
  const { lexicons } = context
  const pattern = patterns(lexicons)
  const findings: Finding<Education>[] = []
  const said = group.flatMap((match) => {
    const [from, to] = sentenceAround(text, match.start, match.end)
    if (isPreparedFor(claim, match, from, to, context)) return []
    const strength = necessity(
      claim,
      match.start,
      match.end,
      context,
      isBare(claim, context, from, to, match),
    )
    return strength ? [{ match, strength }] : []
  })
  for (const wanted of ['required', 'preferred'] as const) {
    const same = said.filter(({ strength }) => strength.necessity === wanted)
    const [first] = same
    if (!first) continue
    // "Bac+2, ou bac pro avec 3 ans d'expérience": a lower diploma with experience stands for the higher one.
    const full = same.filter(
      ({ match }, index) => index === 0 || !pattern.experience.test(text.slice(match.end, match.end + 45)),
    )
    const last = same.at(-1) ?? first
    const level = Math.min(...full.map(({ match }) => match.level))
    const [from, to] = sentenceAround(text, first.match.start, last.match.end)
    const about = aboutOf(claim, context, from, first.match.start, full.at(-1)?.match.end ?? last.match.end)
    const orEquivalent =
      full.length < same.length ||
      pattern.equivalent.test(text.slice(first.match.end, text[to - 1] === ';' ? to + 60 : to))
    findings.push({
      value: {
        kind: 'education',
        level,
        ...(about !== undefined && { about }),
        necessity: wanted,
        ...(orEquivalent && { orEquivalentExperience: true as const }),
      },
      evidence: [evidenceOf(claim, first.match.start, last.match.end)],
      ...(first.strength.inferred && { inferred: first.strength.inferred }),
    })
  }
  return findings
}

/** The subject after the level ("master en droit"), or between a diploma word and the level ("diplôme en droit (master)"). */
function aboutOf(
  claim: Claim,
  context: Context,
  from: number,
  start: number,
  end: number,
): string | undefined {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const named = [...text.slice(from, end + NAMED).matchAll(pattern.named)].find(
    (match) => from + match.index <= end && from + match.index + match[0].length >= start - 12,
  )
  if (named) return unfold(claim.text, from + named.index, from + named.index + named[0].length)
  const before = [...text.slice(from, start).matchAll(pattern.diploma)][0]
  const found =
    aboutAfter(claim, end, context) ??
    besideLevel(claim, start, end, context) ??
    (before && aboutBetween(claim, from + before.index + before[0].length, start, context))
  if (!found || found.about.length > LONGEST_ABOUT) return undefined
  const words = fold(found.about).text
  return levelsIn(words, context.lexicons).length > 0 || pattern.contract.test(words)
    ? undefined
    : found.about
}

/**
 * A subject with no joining word: "bachelor bouwkunde", "CAP cuisine", "a law degree". It is believed when it runs to
 * the end of its clause, or to a word of strength, in a few words.
 */
function besideLevel(claim: Claim, start: number, end: number, context: Context) {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const inside = /^(?:an? )?(?<subject>[a-z]{3,16}) degree$/.exec(text.slice(start, end))?.groups?.subject
  if (inside && !pattern.small.test(inside) && marksIn(inside, context.lexicons).length === 0) {
    const at = text.indexOf(inside, start)
    return { about: unfold(claim.text, at, at + inside.length), start: at, end: at + inside.length }
  }
  const tail = text.slice(end, end + LONGEST_ABOUT)
  if (!/^ [a-z]{4}/.test(tail)) return null
  const stop = Math.min(
    tail.search(/[.,;:()!?/+]|$/),
    marksIn(tail, context.lexicons)[0]?.start ?? tail.length,
    pattern.equivalent.exec(tail)?.index ?? tail.length,
  )
  const words = tail.slice(1, stop).trim().split(' ')
  const [first = ''] = words
  if (stop === tail.length && end + stop < text.length) return null
  if (words.length > 5 || !/^[a-z-]{4,}$/.test(first)) return null
  if (words.some((word, at) => pattern.small.test(word) && (at === 0 || !pattern.or.test(word)))) return null
  const about = words.join(' ')
  return {
    about: unfold(claim.text, end + 1, end + 1 + about.length),
    start: end + 1,
    end: end + 1 + about.length,
  }
}

/** "Diplôme en droit (master)", but in "diplôme de niveau master" what stands between belongs to the level. */
function aboutBetween(claim: Claim, at: number, until: number, context: Context) {
  const found = aboutAfter(claim, at, context, { until })
  if (!found || /[(,:]/.test(claim.text.text.slice(found.end, until))) return found
  const comma = found.about.lastIndexOf(', ')
  return comma < 0 ? null : { ...found, about: found.about.slice(0, comma) }
}

/** A level that the job leads to: words for that stand before it, or right behind it. */
function isPreparedFor(claim: Claim, match: Match, from: number, to: number, context: Context): boolean {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const before = text.slice(from, match.start)
  const studying = claim.section === 'profile' && pattern.studying.test(before)
  if (studying && !pattern.alternating.test(text.slice(match.end, Math.min(to, match.end + 35)))) return false
  if (pattern.training.test(before)) return true
  // "Titulaire d'un Bac+3 ou en cours d'obtention": what the person holds may also be under way.
  return (
    !pattern.holder.test(text.slice(from, match.end)) && pattern.trainingAfter.test(text.slice(match.end, to))
  )
}

/** Outside the profile a level counts next to a diploma word, or where the sentence speaks of the person. */
function isBare(claim: Claim, context: Context, from: number, to: number, match: Match): boolean {
  if (claim.section === 'employer') return false
  const pattern = patterns(context.lexicons)
  // "Être titulaire du CESS" asks, whatever the heading; elsewhere in an offer a level is part of the pay.
  if (claim.section === 'offer')
    return [...claim.text.text.slice(0, match.start).matchAll(pattern.opens)].length > 0
  if (pattern.holder.test(claim.text.text.slice(from, match.end))) return true
  if (claim.section !== 'top' && claim.section !== 'apply') return false
  return [...claim.text.text.slice(from, to).matchAll(pattern.diploma)].length > 0
}

/** "Diplôme en comptabilité exigé": a subject with no level. Only where a word says how much it is wanted. */
function diplomaOnly(claim: Claim, context: Context): Finding<Education>[] {
  const text = claim.text.text
  const { lexicons } = context
  const pattern = patterns(lexicons)
  const match = [...text.matchAll(pattern.diploma)][0]
  if (!match || claim.section === 'employer' || claim.section === 'role' || claim.section === 'offer')
    return []
  const end = match.index + match[0].length
  const [from, to] = sentenceAround(text, match.index, end)
  if (pattern.training.test(text.slice(from, to)) || marksIn(text.slice(from, to), lexicons).length === 0)
    return []
  const about = aboutAfter(claim, end, context)
  if (!about || about.about.length > LONGEST_ABOUT) return []
  const said = necessity(claim, match.index, about.end, context)
  if (!said) return []
  const equivalent = pattern.equivalent.test(text.slice(end, to))
  return [
    {
      value: {
        kind: 'education',
        about: about.about,
        necessity: said.necessity,
        ...(equivalent && { orEquivalentExperience: true as const }),
      },
      evidence: [evidenceOf(claim, match.index, about.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

function structured(claim: Claim, context: Context): Finding<Education>[] {
  const categories = (Array.isArray(claim.data) ? claim.data : [claim.data]).map(categoryOf)
  const levels = categories.flatMap((category) => {
    if (category === undefined) return []
    const known = CREDENTIALS[category.toLowerCase()]
    return known ? [known] : levelsIn(category.toLowerCase(), context.lexicons).map(({ level }) => level)
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
