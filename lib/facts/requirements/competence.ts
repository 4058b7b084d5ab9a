import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { isNegated, matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf, type Section } from '@/lib/lexicon'
import { type Finding, type Requirement, unfold } from '@/lib/posting'
import { isDecoy, sources } from './clause'
import { itemsOf } from './competence-list'
import { namesAlone, namesMarked, namesWielded } from './competence-names'
import { papersIn } from './competence-papers'
import { apart } from './competence-parts'
import { noLonger, pastUsage, subjectAfter, wishedAfter } from './competence-subject'
import { certificatesNamed, easyTools, toldIn } from './competence-told'
import { marksIn, necessity } from './necessity'
import { type Span, toolsIn } from './tools'

export type CompetenceKind = 'knowledge' | 'skill'
type Competence = Extract<Requirement, { kind: CompetenceKind }>

/** Between the beginning of a clause and the word that makes it a demand: "you will have a", "vous avez une". */
const OPENING = 45
/** A line, or a sentence, that demands is no longer, and a list may go on so far. */
const [LINE, LIST] = [160, 200]
/** Where a word of knowing speaks of the person. */
const TRUSTED: readonly Section[] = ['profile', 'top', 'apply']
/** More than one line says is no list of demands. */
const MOST = 12
const patterns = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  return {
    /** A clause of its own may begin after a sign, the letter of a list, or "and". */
    opens: patternOf(
      `(?:^(?:\\(?[a-z0-9]{1,3}[).°] )?|[.;:!?,•] |\\(|[-•>*] ?| ${word((words) => words.and)} )[^.;:!?,(•]{0,${OPENING}}$`,
    ),
    /** The nouns and the verbs of knowing, and those of mastering. */
    head: patternOf(
      bounded(
        `(?:(?<knowledge>${word((words) => words.knowledge)})|(?<skill>${word((words) => words.skill)})|(?<knows>${word((words) => words.knows ?? [])})|(?<able>${word((words) => words.ableTo ?? [])})|(?<masters>${word((words) => words.masters ?? [])}))`,
      ),
      'g',
    ),
    /** A language, but no "Irish pensions market". */
    language: patternOf(
      `^.{0,25}?${bounded(languages)}(?! (?!${word((words) => [...words.and, ...words.or, ...words.about])} )[a-z]{3})`,
    ),
    /** "Une langue étrangère", but not "COSHH and of writing risk assessments". */
    speech: patternOf(
      `^(?:(?! ${word((words) => words.and)} ).){0,25}?${bounded(word((words) => words.languageCues))}`,
    ),
    /** What one can only know, never wield: a law, a process, a sector. */
    theory: patternOf(`^(?:[a-z]{1,4}[' ])?${bounded(word((words) => words.theory ?? []))}`),
    /** What one wields: software, a tool. */
    tool: patternOf(bounded(word((words) => words.tools ?? []))),
    quality: patternOf(`^(?:[a-z]{1,4}[' ])?${word((words) => words.qualities ?? [])}`),
    /** "Knowledge of the following", "in folgenden Bereichen": what is known stands below. */
    below: patternOf(`(?:^|[ '])${word((words) => words.following ?? [])}(?: [a-z-]{3,18}){0,2}$`),
    /** "Votre connaissance", "la maîtrise": what is spoken of, not asked; "une connaissance" is asked. */
    definite: patternOf(`${bounded(word((words) => words.definite ?? []))}(?:(?<=')| )$`),
    possessing: patternOf(bounded(word((words) => words.possessing ?? []))),
    /** "… and hold a current", right before a paper: it is the person's own. */
    owned: patternOf(`${bounded(word((words) => words.possessing ?? []))} (?:[a-z']{1,10} ){0,2}$`),
    person: patternOf(bounded(word((words) => words.pronouns ?? []))),
    /** "You will gain knowledge of": what one is to get is not what one must have. */
    gains: patternOf(`${bounded(word((words) => words.gains ?? []))}[a-z' -]{0,40}$`),
    experience: patternOf(bounded(word((words) => words.experience))),
    /** "Advancing our understanding of": what the employer knows. */
    ours: patternOf(`${bounded(anyOf(lexicons, (one) => one.organization.ours))} (?:[a-z]{3,14} )?$`),
  }
})

interface Found extends Span {
  kind: CompetenceKind
  /** Counts outside the profile too. */
  bare: boolean
  /** Its nouns are things of their own. */
  plain?: boolean
  /** Where what is said of it ends, when that is behind it. */
  until?: number
}

/**
 * What the person must know, or master, in the ad's own words.
 * Out: a reader of one kind; languages, qualities of character and duties are not taken. Words of knowing are read
 * with their subject, then the lists under a heading of skills, then tools and certificates named with no such word.
 */
export function competence(kind: CompetenceKind) {
  return defineRequirement<CompetenceKind>({
    kind,
    properties: [],
    read(claim, context) {
      const labelled = claim.source === 'label' && (claim.topic === 'skill' || claim.topic === 'knowledge')
      const shown = claim.source === 'label' && claim.topic === undefined && claim.section === 'top'
      const told = claim.source === 'text' && claim.topic === undefined
      if (claim.section === 'noise' || !(told || labelled || shown)) return []
      const found = competencesIn(claim, context).filter((one) => one.kind === kind)
      return found.slice(0, MOST).flatMap((one) => finding(claim, context, one))
    },
  })
}

/** Both kinds are read at once, since each leaves to the other what is its own: a claim is read once for the two. */
const read = new WeakMap<Claim, { context: Context; found: Found[] }>()

function competencesIn(claim: Claim, context: Context): Found[] {
  const known = read.get(claim)
  if (known?.context === context) return known.found
  const headed = headedIn(claim, context)
  const listed = headed.length === 0 ? itemsOf(claim, context) : []
  const asked: Found[] = [...headed, ...listed.map((item) => ({ ...item, bare: true, plain: true }))]
  const found = asked.flatMap((one) => {
    const wished = wishedAfter(claim, one.end, context)
    return wished ? [one, { ...one, ...wished }] : [one]
  })
  const told =
    claim.section === 'employer' ? [] : toldIn(claim, context).map((one) => ({ ...one, bare: true }))
  for (const named of [...told, ...namedIn(claim, context)]) {
    if (!found.some((other) => overlaps(named, other))) found.push(named)
  }
  const parted = found.flatMap((one) =>
    apart(claim, one, context, one.plain).map((part) => ({ ...one, ...noLonger(claim, part, context) })),
  )
  read.set(claim, { context, found: parted })
  return parted
}

/** "Connaissance du droit social", "you are proficient in Excel". */
function headedIn(claim: Claim, context: Context): Found[] {
  const text = claim.text.text
  const { opens, head, language, speech, theory, tool, quality, below, ours, gains, definite, experience } =
    patterns(context.lexicons)
  const found: Found[] = []
  for (const match of matchesOf(text, head)) {
    const end = match.index + match[0].length
    if (match.index < (found.at(-1)?.end ?? 0) || isDecoy(text, match.index, end, context.lexicons)) continue
    const before = text.slice(Math.max(0, match.index - OPENING - 2), match.index)
    const opening = opens.test(before)
    const { knowledge, knows, masters, able } = match.groups ?? {}
    const verb = knows !== undefined || masters !== undefined || able !== undefined
    const lead = before.slice(lastStop(before))
    if (gains.test(lead)) continue
    if (!verb && (ours.test(lead) || isDone(lead, text.slice(end, end + 8), context))) continue
    if (isNegated(text, match.index, context.lexicons)) continue
    const whole = opening ? subjectAfter(claim, end, context, verb, LIST) : null
    if (!whole) continue
    const subject = pastUsage(claim, whole, context) ?? whole
    const words = text.slice(subject.start, subject.end)
    const named = () => toolsIn(claim, context).some((one) => overlaps(one, subject))
    // "Kennis van en ervaring met Docker": of what one wields that is practice.
    const practised = () => experience.test(text.slice(match.index, subject.start)) && named()
    const known =
      subject === whole && (knowledge || knows !== undefined ? !practised() : theory.test(words) && !named())
    if (below.test(words) || language.test(words) || speech.test(words) || (!known && quality.test(words)))
      continue
    const last = found.at(-1)
    const [from, to] = sentenceAround(text, match.index, end)
    const asked =
      able !== undefined ||
      (masters !== undefined ? false : asksHere(text.slice(0, match.index), knows !== undefined, context)) ||
      // "De solides connaissances en X, ainsi qu'une connaissance de Y": as the one before it.
      (last?.bare === true && match.index - last.end <= OPENING)
    found.push({
      // "Able to weld stainless steel": what one does belongs to the skill.
      start: able === undefined ? subject.start : match.index + able.lastIndexOf(' ', able.length - 6) + 1,
      end: subject.end,
      kind: known ? 'knowledge' : 'skill',
      plain: able === undefined,
      bare:
        claim.section === 'profile' ||
        (TRUSTED.includes(claim.section) && !definite.test(lead)) ||
        (asked && to - from <= LINE) ||
        (verb && (tool.test(words) || named())),
    })
  }
  return found
}

/** "Vous assurez la bonne compréhension de l'information": done, not had; in "als je kennis hebt" the verb is behind. */
function isDone(lead: string, behind: string, context: Context): boolean {
  const { person, possessing, definite } = patterns(context.lexicons)
  return person.test(lead) && !possessing.test(lead) && !definite.test(lead) && !possessing.test(behind)
}

/**
 * Do the words before a word of knowing make a demand of it, in a part of the ad that need not be one? "Bonne
 * connaissance" and "vous avez une connaissance" do; "votre connaissance" does not.
 */
function asksHere(lead: string, verb: boolean, context: Context): boolean {
  const { possessing, definite, person } = patterns(context.lexicons)
  const last = lead.slice(lastStop(lead))
  if (verb && /^[^a-z]{0,4}(?:[a-z]{1,14}[ '/-]){0,3}$/.test(last)) return true
  if (definite.test(last)) return marksIn(lead, context.lexicons).length > 0
  return possessing.test(last) || (/^[^a-z]{0,4}(?:[a-z]{1,14}[ '/-]){0,4}$/.test(last) && !person.test(last))
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Tools and certificates that a profile names with no word of knowing: "Power BI constituerait un atout". */
function namedIn(claim: Claim, context: Context): Found[] {
  const text = claim.text.text
  const { experience, theory } = patterns(context.lexicons)
  const papers = papersIn(claim, context).filter(
    ({ start }) =>
      !experience.test(text.slice(Math.max(start - 25, sentenceAround(text, start, start)[0]), start)),
  )
  const tools = claim.section === 'profile' ? [...toolsIn(claim, context), ...namesAlone(claim, context)] : []
  const elsewhere = claim.section === 'employer' || claim.section === 'offer'
  const wielded = elsewhere ? [] : [...namesWielded(claim, context), ...namesMarked(claim, context)]
  const named = claim.section === 'employer' ? [] : certificatesNamed(claim, context)
  const eased = ['employer', 'offer', 'profile'].includes(claim.section) ? [] : easyTools(claim, context)
  return [
    ...[...named, ...papers, ...wielded, ...tools].map((span) => ({
      ...span,
      // "IFRS is a plus": a standard is known.
      kind: theory.test(text.slice(span.start, span.end)) ? ('knowledge' as const) : ('skill' as const),
      bare: asksBare(claim, span, context),
    })),
    ...eased.map((span) => ({ ...span, kind: 'skill' as const, bare: true })),
  ].filter(({ start, end }) => !isDecoy(text, start, end, context.lexicons))
}

/** A name alone asks in the profile, and in a list anywhere but about the employer when it begins the line. */
function asksBare(claim: Claim, { start }: Span, context: Context): boolean {
  if (claim.section === 'profile') return true
  const { text } = claim.text
  const [from] = sentenceAround(text, start, start)
  const owned = patterns(context.lexicons).owned.test(text.slice(Math.max(from, start - 40), start))
  if (owned && (claim.section === 'top' || claim.section === 'role')) return true
  if (['employer', 'top'].includes(claim.section) || text.length > LINE) return false
  return start <= 3 || asksHere(text.slice(0, start), false, context)
}

function finding(claim: Claim, context: Context, found: Found): Finding<Competence>[] {
  const said = necessity(claim, found.start, found.until ?? found.end, context, found.bare)
  if (!said) return []
  return [
    {
      value: {
        kind: found.kind,
        about: unfold(claim.text, found.start, found.end),
        necessity: said.necessity,
      },
      evidence: [evidenceOf(claim, found.start, found.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** Where the last sign that ends a clause stands behind. */
const lastStop = (text: string): number =>
  1 + Math.max(...[...'.;:!?(•'].map((sign) => text.lastIndexOf(sign)))
