import { writtenDates } from '@/lib/facts/dates/written-dates'
import type { Claim, Context } from '@/lib/facts/define'
import { type Duration, durationsIn } from '@/lib/facts/durations'
import { employerIn } from '@/lib/facts/role/employer-in-title'
import { hasMark } from '@/lib/facts/role/role-noun'
import { matchesOf, sentencesOf } from '@/lib/facts/sentences'
import { type EmploymentKind, fold } from '@/lib/posting'
import { contractCues, type KindWord, kindsIn } from './contract-cues'
import { tellsOfPast } from './contract-persons'

/** In running text longer than this a contract word needs a word that announces it. */
const LINE_LENGTH = 100
/** A phrase of this length is no everyday word: "remplacement d'un congé maternité", "Elternzeitvertretung". */
const SPECIFIC = 15
/** A line that opens with its contract says little else, the more so where the word has no other use. */
const OPENING_LINE = { everyday: 90, plain: 120 }

/** "… recherche une assistante (H/F) CDI 80 %": glued to the post's own name. */
const MARK_BEFORE = /[hfmw] ?\/ ?[hfmwvxd](?: ?\/ ?[xd])?\)? ?[-,:]? ?$/

/** Kinds whose words also name people and tasks: in a title they count only at its edges. */
const EVERYDAY: readonly EmploymentKind[] = [
  'internship',
  'volunteer',
  'student',
  'civil-servant',
  'replacement',
]

/** Kinds of which a possessive makes the post: "ton stage". */
const YOURS: readonly EmploymentKind[] = [
  'internship',
  'apprenticeship',
  'civic-service',
  'volunteer',
  'student',
]

/** Kinds that people have been through: "un stage ou un job étudiant est un atout". */
const PAST: readonly EmploymentKind[] = ['internship', 'volunteer', 'student']

/** Does a contract word in this claim say what the post's own contract is? */
export function isAnnounced(
  claim: Claim,
  text: string,
  word: KindWord,
  durations: readonly Duration[],
  context: Context,
): boolean {
  if (isOfEmployer(text, word, context)) return false
  const { lexicons } = context
  const untold = claim.source === 'text' && claim.topic === undefined
  if (untold && PAST.includes(word.kind) && tellsOfPast(text.slice(word.end), lexicons)) return false
  if (contractCues(lexicons).weAre.test(text) && !contractCues(lexicons).hires.test(text)) return false
  const cues = contractCues(lexicons)
  // "Nos CDI", "unsere befristeten Mitarbeitenden", "40 salariés, dont 35 en CDI": the contracts of others.
  if (untold && claim.section !== 'offer' && cues.ofMany.test(text.slice(0, word.start))) return false
  if (untold && counted(text, word, context) && cues.anyone.test(text)) return false
  const everyday = EVERYDAY.includes(word.kind) && word.end - word.start < SPECIFIC
  // "Un stage ou un job étudiant sera un atout": what the person has done.
  if (claim.section === 'profile' && EVERYDAY.includes(word.kind) && word.kind !== 'replacement') return false
  if (claim.source === 'heading' || isTitleLine(claim)) return !everyday || atEdge(text, word)
  const cued = isCued(text, word, context) || isEnded(text, word, context)
  const timed = durations.some(
    (one) => (one.start >= word.end && one.start - word.end <= 30) || isRightBefore(one, text, word),
  )
  const { article } = contractCues(lexicons)
  const opens = article.test(text.slice(0, word.start)) && opensLine(claim, text, word, everyday, context)
  if (claim.source === 'label')
    return (
      word.end - word.start >= text.trim().length * 0.35 ||
      opens ||
      (!everyday && (isOwnValue(text, word) || timed)) ||
      (!everyday && cued && !counted(text, word, context))
    )
  if (claim.section === 'offer') return text.length <= 400 || cued || timed
  if (claim.section === 'top' || claim.section === 'apply')
    return (
      // Under the words on applying other posts of the house are listed.
      (text.length <= LINE_LENGTH &&
        (claim.section === 'top' ? !everyday || word.start <= 1 : !everyday && !PAST.includes(word.kind)) &&
        !counted(text, word, context)) ||
      cued ||
      timed ||
      isHired(text, word, context)
    )
  const hired = claim.section !== 'profile' && isHired(text, word, context)
  return (cued || timed || opens || hired) && !counted(text, word, context)
}

/** "Poste en alternance pouvant déboucher sur un CDI": a contract that may come later. */
export function isProspect(text: string, word: KindWord, context: Context): boolean {
  const cues = contractCues(context.lexicons)
  return (
    cues.prospectBefore.test(text.slice(Math.max(0, word.start - 60), word.start)) ||
    // One is made a civil servant after a time of trial.
    (word.kind !== 'civil-servant' && cues.prospectAfter.test(text.slice(word.end, word.end + 40)))
  )
}

/** "A permanent contract pays more than a temporary one": talk of contracts, of no post. */
export function isGeneral(text: string, word: KindWord, { lexicons }: Context): boolean {
  const told = `${text.slice(0, word.start)}#${text.slice(word.end, word.end + 120)}`
  return contractCues(lexicons).general.test(told)
}

/**
 * "Dans le cadre d'un remplacement, nous recherchons …", and elsewhere "CDD de six mois": why somebody is sought, and no
 * name of the contract that another line names.
 */
export function isMereReason(text: string, word: KindWord, { lexicons, told = [] }: Context): boolean {
  const { hires } = contractCues(lexicons)
  const has = (said: string, sought: EmploymentKind) =>
    kindsIn(said, lexicons).some(({ kind }) => kind === sought)
  if (word.kind !== 'replacement' || !hires.test(text) || has(text, 'fixed-term')) return false
  const others = told
    .flatMap((line) => sentencesOf(fold(line)).map((sentence) => sentence.text))
    .filter((other) => other.trim() !== text.trim())
  return (
    others.some((other) => has(other, 'fixed-term')) &&
    !others.some((other) => !hires.test(other) && has(other, 'replacement'))
  )
}

/** The line above a text that carries a gender mark. */
function isTitleLine(claim: Claim): boolean {
  return claim.source === 'label' && claim.topic === undefined && hasMark(claim.text.text)
}

/** One of several short values: "B4, voltijds, onbepaalde duur", "Surveyor I Permanent" with a capital for a bar. */
function isOwnValue(text: string, word: KindWord): boolean {
  return (
    /(?:^|[,;|·/(-]| i) ?$/.test(text.slice(0, word.start)) &&
    /^ ?(?:$|[,;|·/)-]|i )/.test(text.slice(word.end))
  )
}

function atEdge(text: string, word: KindWord): boolean {
  return (
    word.start <= 1 ||
    /[(\-/|,:]\s?$/.test(text.slice(0, word.start)) ||
    (word.kind === 'internship' && /^ ?(?:$|[(,/|-])/.test(text.slice(word.end)))
  )
}

/** A short line of its own: "CDI - Temps partiel", "CDD de 5 mois selon l'activité", not "CDI : rédaction". */
function opensLine(claim: Claim, text: string, word: KindWord, everyday: boolean, context: Context): boolean {
  const rest = text.slice(word.end)
  if (everyday && word.end - word.start < 8) return false
  const most = everyday ? OPENING_LINE.everyday : OPENING_LINE.plain
  return (
    (claim.section !== 'profile' || word.kind === 'permanent' || word.kind === 'fixed-term') &&
    text.length <= most &&
    claim.text.text.length <= most &&
    ((everyday ? /^ ?(?:$|[,(])/ : /^ ?(?:$|[-,(+.|/])/).test(rest) ||
      contractCues(context.lexicons).afterOpening.test(rest))
  )
}

/** "Nous recherchons une comptable en CDI": the sentence says that someone is hired, and the word is tied to it. */
function isHired(text: string, word: KindWord, context: Context): boolean {
  const cues = contractCues(context.lexicons)
  const before = text.slice(0, word.start)
  return (
    (cues.hires.test(before) || cues.fills.test(before)) &&
    (cues.tie.test(before) || MARK_BEFORE.test(before) || cues.tied.test(text.slice(word.start, word.end)))
  )
}

/** Does a word beside it make it the post's own: "poste en …", "votre …", "… berufen"? */
function isCued(text: string, word: KindWord, context: Context): boolean {
  const cues = contractCues(context.lexicons)
  const before = text.slice(0, word.start)
  if (cues.offered.test(before.slice(-40)) || cues.offered.test(text.slice(word.start, word.end))) return true
  // "Nous te proposons d'entrer dans une belle équipe : CDI".
  if (/: ?(?:[a-z]{1,5} )?$/.test(before) && cues.offered.test(before)) return true
  if (YOURS.includes(word.kind) && cues.yours.test(before)) return true
  return cues.takes.test(text.slice(word.end, word.end + 90))
}

/** "… und ist vorerst bis 30.09.2027 befristet". */
function isEnded(text: string, word: KindWord, { lexicons }: Context): boolean {
  return word.kind === 'fixed-term' && contractCues(lexicons).endedBefore.test(text.slice(0, word.start))
}

/** "A six-month paid internship". */
function isRightBefore(one: Duration, text: string, word: KindWord): boolean {
  return (
    one.end <= word.start &&
    one.months <= 60 &&
    /^[ -](?:[a-z-]{3,14} ){0,2}$|^,? (?:[a-z]{2,3} )?$/.test(text.slice(one.end, word.start))
  )
}

/** "12 salariés en CDI" tells of the staff, not of the post; lengths of time, hours and days count nobody. */
function counted(text: string, word: KindWord, { lexicons }: Context): boolean {
  const hours = matchesOf(text, contractCues(lexicons).hours).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const before = [...durationsIn(text, lexicons), ...writtenDates(text, lexicons), ...hours].reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  )
  return /\d[^.,;:()]{0,30}$/.test(before.slice(0, word.start))
}

/** "Interim Services Ltd": the word is a part of the employer's name. */
function isOfEmployer(text: string, word: KindWord, context: Context): boolean {
  const name = employerIn(text, [0, text.length], context)
  return (
    name !== null && word.start >= name[0] && word.end <= name[1] && name[1] - name[0] > word.end - word.start
  )
}
