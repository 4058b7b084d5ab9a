import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { isNegated, matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { sources, written } from './clause'
import type { CompetenceKind } from './competence'
import { type Span, toolsIn } from './tools'

export interface Told extends Span {
  kind: CompetenceKind
  /** The end of the words that say it. */
  until: number
}

/** A subject that stands before its verb is no longer, in letters and in words. */
const LONGEST = 75
const MOST_WORDS = 10

const patterns = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  const articles = word((words) => words.articles)
  const persons = word((words) => [...(words.pronouns ?? []), ...(words.possessing ?? [])])
  return {
    tail: patternOf(
      `(?:${bounded(`(?:(?<knows>${word((words) => words.knownBehind ?? [])})|(?<masters>${word((words) => words.masteredBehind ?? [])}))`)})`,
      'g',
    ),
    certified: patternOf(bounded(word((words) => words.certified ?? [])), 'g'),
    compound: patternOf(
      bounded(
        `(?:(?<skill>${word((words) => words.skillsOf ?? [])})|${word((words) => words.knowledgeOf ?? [])})`,
      ),
      'g',
    ),
    lead: patternOf(
      `^(?:[^a-z0-9]{1,4}|${bounded(`(?:${articles}|${persons}|${word((words) => [...words.and, ...words.or, ...words.about])})`)}(?:(?<=')| )|[a-z]')`,
    ),
    person: patternOf(bounded(word((words) => words.pronouns ?? []))),
    secrets: patternOf(word((words) => words.cues.secrets)),
    comma: patternOf(`,(?: ${word((words) => words.and)})? `),
    trail: /[ ,;:.!?(/-]{1,6}$/,
    language: patternOf(bounded(languages)),
    quality: patternOf(`^${word((words) => words.qualities ?? [])}`),
    ease: patternOf(
      bounded(
        anyOf(lexicons, ({ requirements: words }: Lexicon) => [
          ...(words.ease ?? []),
          ...(words.masters ?? []),
          ...(words.knows ?? []),
          ...words.skill,
          ...words.knowledge,
          ...words.experience,
          ...words.required,
          ...words.preferred,
        ]),
      ),
    ),
  }
})

/**
 * What is known or mastered by words that stand behind it: "les marchés publics n'ont pas de secrets pour vous",
 * "je kan een CNC-bank bedienen", and by one word: "plantenkennis".
 */
export function toldIn(claim: Claim, context: Context): Told[] {
  const text = claim.text.text
  const { tail, compound, secrets, language } = patterns(context.lexicons)
  const told = matchesOf(text, tail).flatMap((match): Told[] => {
    const span = subjectBefore(claim, match.index, context)
    // "Excel n'a pas de secrets pour vous": of what one wields that is mastery.
    const wielded =
      secrets.test(match[0]) &&
      span !== null &&
      toolsIn(claim, context).some(({ start, end }) => start < span.end && span.start < end)
    const kind = match.groups?.knows === undefined || wielded ? 'skill' : 'knowledge'
    const until = match.index + match[0].length
    // "Je kunt technische tekeningen lezen": what one does with it belongs to the skill.
    const end = /^(?:[a-z]{2} )?[a-z]{2,14}en$/.test(match[0]) ? until : span?.end
    return span ? [{ ...span, end: end ?? span.end, kind, until }] : []
  })
  const whole = matchesOf(text, compound)
    .filter(({ 0: word, index }) => !language.test(word) && !isNegated(text, index, context.lexicons))
    .map((match): Told => {
      const end = match.index + match[0].length
      const kind = match.groups?.skill === undefined ? 'knowledge' : 'skill'
      return { kind, start: match.index, end, until: end }
    })
  return [...told, ...whole]
}

/** The words of the clause before a place, without those at its beginning that are no part of a subject. */
function subjectBefore(claim: Claim, at: number, context: Context): Span | null {
  const { lead, trail, comma, language, quality, person } = patterns(context.lexicons)
  const text = claim.text.text
  const [from] = sentenceAround(text, at, at)
  const clause =
    /(?:^|[.;!?•] |^[^:]{0,40}: )(?<own>[^.;!?•]{1,90})$/.exec(text.slice(from, at))?.groups?.own ?? ''
  const parts = clause.split(comma)
  // "You write your own SQL, and GA4 holds no secrets": what is told is the last thing.
  let subject = parts.length > 1 && person.test(parts.slice(0, -1).join(' ')) ? (parts.at(-1) ?? '') : clause
  for (let cut = lead.exec(subject); cut; cut = lead.exec(subject)) subject = subject.slice(cut[0].length)
  const end = at - (trail.exec(text.slice(from, at))?.[0].length ?? 0)
  const start = at - subject.length
  const own = text.slice(start, end)
  if (!/[a-z]{2}/.test(own) || own.length > LONGEST || own.split(' ').length > MOST_WORDS) return null
  return language.test(own) || quality.test(own) ? null : { start, end }
}

/**
 * Certificates by their names, which are written with capitals, before or behind the word: "Certification Scrum
 * Master (PSM I)", "ISTQB certified".
 */
export function certificatesNamed(claim: Claim, context: Context): Span[] {
  const text = claim.text.text
  const { certified } = patterns(context.lexicons)
  return matchesOf(text, certified).flatMap((match): Span[] => {
    const end = match.index + match[0].length
    const after = written(claim, end, end + 40).match(
      /^ (?:[\p{Lu}\d][\p{L}\d+#-]*(?: (?=[\p{Lu}\d(])|$|(?![\p{L}]))){1,3}(?:\([\p{L}\d ]{2,12}\))?/u,
    )?.[0]
    if (after && after.trim().length > 2) return [{ start: match.index, end: end + after.trimEnd().length }]
    const before = written(claim, Math.max(0, match.index - 40), match.index).match(
      /(?:^|[ (])((?:(?=\p{Lu}[\p{L}\d+#]{0,20}[\p{Lu}\d])\p{Lu}[\p{L}\d+#]{1,24})(?: [\p{Lu}\d][\p{L}\d]{0,24}){0,2}[ -])$/u,
    )?.[1]
    return before ? [{ start: match.index - before.length, end }] : []
  })
}

/**
 * The tools named beside a word of ease ("vlot met Excel", "advanced user of AutoCAD"), wherever in the ad the
 * sentence stands.
 */
export function easyTools(claim: Claim, context: Context): Span[] {
  const text = claim.text.text
  const { ease } = patterns(context.lexicons)
  return toolsIn(claim, context).filter(({ start, end }) => {
    const [from, to] = sentenceAround(text, start, end)
    return ease.test(
      `${text.slice(Math.max(from, start - 90), start)} - ${text.slice(end, Math.min(to, end + 70))}`,
    )
  })
}
