import { anyOf, bounded, compiled, type Lexicon, lexicons, patternOf, type Section } from '@/lib/lexicon'
import { fold, type NoAdReason, type Posting, type Reading } from '@/lib/posting'
import type { Line } from './sections'

/** Fewer characters than this are no text to speak of. */
const LEAST_TEXT = 40
/** So many links to other ads, and the page is a list; fewer are "similar ads". */
const MANY_AD_LINKS = 8
const ONLY_IN_ADS: ReadonlySet<Section> = new Set(['role', 'profile', 'apply'])
/** A page says in so many characters that one must log in. */
const MOST_TEXT = 4000
/** No heading is longer. */
const LONGEST_HEADING = 120
/** What an ad's page says at least, in points: see `points`. */
const LEAST_POINTS = 3

const saying = (pick: (lexicon: Lexicon) => readonly string[]) =>
  compiled((used: readonly Lexicon[]) => patternOf(bounded(anyOf(used, pick))))
const results = saying((lexicon) => lexicon.pages.results)
const article = compiled((used: readonly Lexicon[]) =>
  patternOf(`^${anyOf(used, ({ pages }) => pages.articles)}$`),
)
const noAd = saying((lexicon) => lexicon.pages.noAd)
const loginWall = saying((lexicon) => lexicon.pages.loginWall)
const sought = saying(({ dates }) => dates.sought)
const applying = saying(({ apply, dates }) => [...apply.send, ...dates.applying])
const ours = saying(({ organization, requirements }) => [...organization.ours, ...(requirements.firm ?? [])])
const expired = saying((lexicon) => lexicon.pages.expired)

/**
 * Does the Reading hold one ad?
 * In: the Reading, its lines, and what was understood. Out: null for one ad, else why not. What a person selected
 * or pasted is believed with half the signs. A page must also say whose, where or until when, or have a part that
 * only ads have: articles state salaries and contracts, too.
 */
export function judge(
  reading: Reading,
  lines: readonly Line[],
  posting: Omit<Posting, 'reason'>,
): NoAdReason | null {
  const text = foldedText(lines.filter((line) => line.section !== 'noise'))
  const words = wordsOf(lines, text)
  const found = points(lines, posting, words)
  if (reading.origin !== 'page') {
    // Of a short text, what the job is and who looks for people are enough.
    const { title, hiringOrganization } = posting.facts
    const named = title && (hiringOrganization || sought(lexicons).test(text)) ? 1 : 0
    if (found + named >= LEAST_POINTS / 2) return null
    return text.length < LEAST_TEXT ? 'unreadable' : 'no-ad'
  }
  if (reading.structured.length === 0 && text.length < LEAST_TEXT)
    return isWalled(reading, lines) ? 'login-wall' : 'unreadable'
  if (isList(reading, lines)) return 'several-ads'
  if (reading.structured.length === 0 && isArticle(lines)) return 'no-ad'
  if (found >= LEAST_POINTS && (reading.structured.length > 0 || isAnchored(lines, posting, words)))
    return null
  if (isWalled(reading, lines)) return 'login-wall'
  return reading.adLinks >= MANY_AD_LINKS ? 'several-ads' : 'no-ad'
}

/** Are there several ads' data, or links to many ads where no parts of one ad are? */
function isList(reading: Reading, lines: readonly Line[]): boolean {
  const parts = partsOf(lines)
  if (parts >= 2 || reading.structured.length === 1) return false
  if (reading.notes.includes('many-postings') || reading.structured.length > 1) return true
  if (results(lexicons).test(fold(`${reading.title}\n${headingsOf(lines)}`).text)) return true
  return reading.adLinks >= MANY_AD_LINKS && parts === 0
}

/** Does the page ask to log in? Also where nothing but that stands on it. */
function isWalled(reading: Reading, lines: readonly Line[]): boolean {
  return reading.notes.includes('password-field') || loginWall(lexicons).test(foldedText(lines))
}

/** Does what stands over the page tell of a trade, and not of a post? */
function isArticle(lines: readonly Line[]): boolean {
  const own = lines.filter(({ section }) => section !== 'noise')
  const first = own.find(({ block }) => block.kind === 'heading' && block.level === 1) ?? own[0]
  return first !== undefined && article(lexicons).test(fold(first.block.text.slice(0, LONGEST_HEADING)).text)
}

function foldedText(lines: readonly Line[]): string {
  const texts: string[] = []
  let length = 0
  for (const { block } of lines) {
    if (length > MOST_TEXT) break
    texts.push(block.text)
    length += block.text.length
  }
  return fold(texts.join('\n').slice(0, MOST_TEXT)).text
}

/** Does the page say that its ad is over, or that there is none? */
export function isExpired(lines: readonly Line[]): boolean {
  return lines.some((line) => line.section !== 'noise' && expiredLine(fold(line.block.text).text))
}

function expiredLine(text: string): boolean {
  return text.length < 200 && (expired(lexicons).test(text) || noAd(lexicons).test(text))
}

/** Each part of an ad, and each fact that articles and lists seldom state, is a sign that this is one. */
function points(lines: readonly Line[], posting: Omit<Posting, 'reason'>, words: Words): number {
  const { facts } = posting
  const stated = [
    facts.title,
    facts.hiringOrganization,
    facts.baseSalary,
    facts.employmentType,
    facts.workHours,
    facts.validThrough,
    facts.jobStartDate,
    facts.applicationContact,
    facts.jobLocation,
  ].filter(Boolean).length
  const listed = [posting.requirements, posting.jobBenefits].filter((entries) => entries.length > 0).length
  return (stated + listed) / 2 + partsOf(lines) + Object.values(words).filter(Boolean).length
}

/** What an ad says in its own words. */
interface Words {
  /** That it is for women and men. */
  isForAll: boolean
  /** In the employer's own voice, that somebody is looked for, and that one may apply. */
  seeks: boolean
  bids: boolean
}

function wordsOf(lines: readonly Line[], text: string): Words {
  const speaks = ours(lexicons).test(text)
  return {
    isForAll: isForAll(lines),
    seeks: speaks && sought(lexicons).test(text),
    bids: speaks && applying(lexicons).test(text),
  }
}

/** The law has ads say that they are for women and men: "H/F", "m/v/x", "(m/w/d)" over an ad. */
const FOR_ALL = /(?<![a-z0-9/])[fhmvwx] ?\/ ?[fhmvwx](?: ?\/ ?[dfhmvwx])?(?![a-z0-9/])/
const OPENING_LINES = 4

function isForAll(lines: readonly Line[]): boolean {
  return lines
    .filter(({ section }) => section !== 'noise')
    .slice(0, OPENING_LINES)
    .some(({ block }) => FOR_ALL.test(fold(block.text.slice(0, 300)).text))
}

/** Is it said whose job it is, where, until when, or by those who seek; or is there a part that only ads have? */
function isAnchored(
  lines: readonly Line[],
  { facts }: Omit<Posting, 'reason'>,
  { seeks, bids }: Words,
): boolean {
  const anchors = [facts.hiringOrganization, facts.jobLocation, facts.validThrough, facts.applicationContact]
  return anchors.some(Boolean) || (seeks && bids) || lines.some(({ section }) => ONLY_IN_ADS.has(section))
}

function partsOf(lines: readonly Line[]): number {
  const told = lines.filter(
    (line) => line.section !== 'top' && line.section !== 'noise' && line.section !== 'employer',
  )
  return new Set(told.map((line) => line.section)).size
}

function headingsOf(lines: readonly Line[]): string {
  return lines
    .filter((line) => line.block.kind === 'heading' && (line.block.level ?? 6) <= 2)
    .map((line) => line.block.text)
    .join('\n')
}
