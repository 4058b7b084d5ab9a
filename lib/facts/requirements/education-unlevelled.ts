import { type Claim, type Context, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, type Requirement, unfold } from '@/lib/posting'
import { sources } from './clause'
import { isHad } from './education-asked'
import { marksIn, necessity } from './necessity'
import { inFront, subjectAfter } from './subject'

export type Education = Extract<Requirement, { kind: 'education' }>

/** Of a longer line the rest is left out. */
const MOST = 6
/** The trade that a paper is of stands at the beginning of what is read behind it. */
const TRADE = 40
const LETTERS = /^(?:[A-Z&]{3,7}|(?=[a-z]{0,6}[A-Z][a-z]{0,2}[A-Z])[A-Za-z]{4,8})[ -]\p{L}{2,24}$/u

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const diploma = word((words) => words.diploma)
  const papers = word((words) => words.schoolPapers ?? [])
  return {
    noun: patternOf(
      bounded(
        `(?:${diploma}|(?<paper>${papers})|(?<compound>${word((words) => words.diplomaCompounds ?? [])}))`,
      ),
      'g',
    ),
    /** "Een relevante opleiding": a line that asks for schooling, and says no more of it. */
    relevant: patternOf(
      `^[^a-z]{0,4}(?:${word((words) => words.articles)}(?: |(?<=')))?(?:${word((words) => words.noSubject ?? [])},? ){0,3}$`,
    ),
    /** "Spécialisation en salle d'opération": the noun is part of what is asked. */
    further: patternOf(`^${word((words) => words.cues.further)}`),
    suited: patternOf(
      `^(?: (?:${word((words) => [...(words.noSubject ?? []), ...words.orEquivalentExperience, ...words.diploma, ...words.about])})){0,3}[ .;,]{0,3}$`,
    ),
    /** A line that opens with a diploma word: "Formation en maintenance", "Recognised horticulture qualification". */
    opens: patternOf(
      `^[^a-z]{0,3}(?:[a-z']{1,6} ?)?(?:(?:${word((words) => words.noSubject ?? [])}|${papers}|${word((words) => words.or)}|${word((words) => words.articles)}) ){0,3}$`,
    ),
    opensWithSubject: patternOf(`^[^a-z]{0,3}(?:[a-z-]{1,20} ){1,7}$`),
    join: patternOf(`^,? ${word((words) => words.about)}(?:(?<=')| )`),
    /** "Formation ou expérience en boulangerie". */
    orExperience: patternOf(
      `^ (?:[a-z]{1,3}/)?${word((words) => words.or)} (?:${word((words) => [...words.articles, ...words.about])}(?: |(?<='))){0,2}(?:[a-z]{3,14} )?${bounded(word((words) => words.experience))}(?: ${word((words) => [...words.qualifiers, ...(words.plain ?? []), ...(words.proven ?? [])])}){0,2}(?: \\([^()]{2,20}\\))?`,
    ),
    /** "Formation commerciale": the two are one name. */
    field: patternOf(`^ ${word((words) => words.fields ?? [])}(?![a-z])`),
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience))),
    /** "Une expérience en vente ou une formation commerciale": either will do. */
    orDiploma: patternOf(
      `${bounded(word((words) => words.experience))}[^.;:!?]{0,90} ${word((words) => words.or)} (?:[a-z']{1,12} ){0,4}(?:[a-z]')?$`,
    ),
    training: patternOf(bounded(word((words) => words.training))),
    studying: patternOf(bounded(word((words) => words.studying))),
    /** "Ein bestimmter Abschluss ist uns nicht wichtig", "ton diplôme, on ne te le demandera pas". */
    denied: patternOf(bounded(word((words) => [...words.negation, ...(words.refuses ?? [])]))),
    tickets: patternOf(bounded(word((words) => words.ticketsOf ?? []))),
    bracket: patternOf(`^ \\((?!${word((words) => words.or)} )[a-z][^()]{2,60}\\)`),
    /** "Un diplôme (ou en fin d'études) de pharmacien": what stands in between is no subject. */
    aside: patternOf(`^ \\(${word((words) => words.or)} [^()]{2,60}\\)`),
  }
})

interface Place {
  start: number
  end: number
  /** A paper of many kinds, which is a diploma where it names a trade. */
  paper: boolean
  /** "Trainersdiploma": diploma and field in one word. */
  compound: boolean
}

/**
 * "Diplôme en comptabilité exigé", "Formation en maintenance", "a motor vehicle qualification": a subject with no
 * level. In: a claim, and the levels it names, in whose sentences none is looked for. Out: one at most for each
 * sentence.
 */
export function diplomaOnly(
  claim: Claim,
  context: Context,
  levels: readonly Pick<Place, 'start' | 'end'>[],
): Finding<Education>[] {
  if (claim.section === 'employer' || claim.section === 'offer') return []
  const read = new Set(levels.map(({ start, end }) => sentenceAround(claim.text.text, start, end)[0]))
  return matchesOf(claim.text.text, patterns(context.lexicons).noun)
    .slice(0, MOST)
    .flatMap((match) => {
      const end = match.index + match[0].length
      const [from] = sentenceAround(claim.text.text, match.index, end)
      if (read.has(from)) return []
      const found = ofNoun(claim, context, {
        start: match.index,
        end,
        paper: match.groups?.paper !== undefined,
        compound: match.groups?.compound !== undefined,
      })
      if (found.length > 0) read.add(from)
      return found
    })
}

function ofNoun(claim: Claim, context: Context, place: Place): Finding<Education>[] {
  const { text } = claim.text
  const { start, end, paper, compound } = place
  const pattern = patterns(context.lexicons)
  const [from, to] = sentenceAround(text, start, end)
  const sentence = text.slice(from, to)
  // "Vous préparez une formation en marketing": what the person is working for is theirs.
  const studied = claim.section !== 'employer' && pattern.studying.test(text.slice(from, start))
  if (!studied && pattern.training.test(sentence)) return []
  const bracket = pattern.bracket.exec(text.slice(end, end + 70))?.[0] ?? ''
  // "Culinary qualification (desirable)": what says how much it is wanted is no part of its name.
  const named = marksIn(bracket, context.lexicons).length > 0 ? 0 : bracket.length
  const before = inFront(claim, { start, end: end + named }, from, context, end)
  const field = pattern.field.test(text.slice(end))
  const beside =
    pattern.orExperience.exec(text.slice(end, end + 60)) ?? pattern.aside.exec(text.slice(end, end + 80))
  const at = end + (beside?.[0].length ?? 0)
  const joined = field || pattern.join.test(text.slice(at)) ? subjectAfter(claim, at, context) : undefined
  const first = before ?? (field || pattern.further.test(text.slice(start, end)) ? { start } : undefined)
  const alone = before ?? (compound ? { start, end } : undefined)
  const subject = joined ? { start: (first ?? alone)?.start ?? joined.start, end: joined.end } : alone
  const own = { start: before?.start ?? start, end }
  if (!subject) return paper ? [] : unnamed(claim, context, place)
  if (!(studied || isAsked(claim, context, own, alone !== undefined))) return []
  const about = unfold(claim.text, subject.start, subject.end)
  const folded = text.slice(subject.start, subject.end)
  const trade = joined ? folded.slice(0, TRADE) : folded
  if (pattern.tickets.test(folded)) return []
  // "CIPP qualification": letters name a certificate of a trade.
  if (!joined && LETTERS.test(about)) return []
  if (paper && !namesWork(trade, context)) return []
  const said = necessity(claim, start, Math.max(end, subject.end), context, true)
  if (!said || (said.necessity === 'required' && pattern.denied.test(text.slice(end, to)))) return []
  return [
    {
      value: {
        kind: 'education',
        about,
        necessity: said.necessity,
        ...((pattern.equivalent.test(text.slice(end, to)) ||
          pattern.orDiploma.test(text.slice(from, start))) && {
          orEquivalentExperience: true as const,
        }),
      },
      evidence: [evidenceOf(claim, Math.min(start, subject.start), Math.max(end, subject.end))],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** "Een afgeronde relevante opleiding", "diplôme exigé": a line of the profile that is about nothing else. */
function unnamed(claim: Claim, context: Context, { start, end }: Place): Finding<Education>[] {
  const { relevant, suited } = patterns(context.lexicons)
  const { text } = claim.text
  if (claim.section !== 'profile' || claim.source === 'label' || !relevant.test(text.slice(0, start)))
    return []
  const [mark] = marksIn(text.slice(end), context.lexicons)
  const rest = text.slice(end, end + (mark?.start ?? text.length))
  if (!suited.test(rest) || !(mark || /[a-z]{4}/.test(`${text.slice(0, start)} ${rest}`))) return []
  const said = necessity(claim, start, end, context, true)
  if (!said) return []
  return [
    {
      value: { kind: 'education', necessity: said.necessity },
      evidence: [evidenceOf(claim, start, end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** By a word of strength, by a verb of having, or in a profile where it opens its line. */
function isAsked(
  claim: Claim,
  context: Context,
  place: { start: number; end: number },
  subjectFirst: boolean,
): boolean {
  const { opens, opensWithSubject, orDiploma } = patterns(context.lexicons)
  const { text } = claim.text
  const [from, to] = sentenceAround(text, place.start, place.end)
  if (claim.section !== 'role' && marksIn(text.slice(from, to), context.lexicons).length > 0) return true
  if (isHad(text, from, to, place, context)) return true
  const before = text.slice(0, place.start)
  return (
    claim.section === 'profile' &&
    (opens.test(before) || orDiploma.test(before) || (subjectFirst && opensWithSubject.test(before)))
  )
}
