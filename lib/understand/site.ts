import type { Board } from '@/lib/boards'
import { anyOf, lexicons, patternOf } from '@/lib/lexicon'
import { fold, type Reading } from '@/lib/posting'

/** A line that says so much more than a name speaks of it. */
const LEAST_SAID = 20
/** Where an employer, and no board, keeps its vacancies. */
const OWN_SITE = patternOf(`^(?:www\\.)?${anyOf(lexicons, ({ pages }) => pages.ownSites)}\\.`)
/** Between the parts of a page's title. */
const PARTS = /\s[|–—·-]\s/

/**
 * Is this name the site's alone, rather than an employer's? Boards put their own name where the employer's belongs.
 * In: the name, the page it stands on, its board, and the ad's own lines. Out: true when it is the board's name, or
 * the host's written apart ("Good Jobs" on goodjobs.example), and no sentence of the ad speaks of it: an employer that
 * advertises on its own site does, or takes letters there.
 */
export function isSiteName(
  name: string,
  reading: Reading,
  board: Board | null,
  told: readonly string[],
): boolean {
  const own = letters(name)
  if (board && own === letters(board.name)) return true
  const host = reading.url && URL.canParse(reading.url) ? new URL(reading.url).hostname : ''
  if (OWN_SITE.test(host)) return false
  const isHost = host
    .split('.')
    .slice(0, -1)
    .some((part) => letters(part) === own)
  return isHost && !isSaid(name, told) && !isWrittenTo(host, told)
}

/**
 * May this name be the site's? In: as above. Out: true when it closes the title of the page, as sites' names do, and
 * no sentence of the ad speaks of it; an employer's own site looks the same.
 */
export function maySiteName(name: string, reading: Reading, told: readonly string[]): boolean {
  const last = reading.title.split(PARTS).at(-1) ?? ''
  return letters(last) === letters(name) && !isSaid(name, told)
}

/** Whoever applies writes to an address of the site itself: a board has its employers' own. */
function isWrittenTo(host: string, told: readonly string[]): boolean {
  const address = `@${host.replace(/^www\./, '')}`
  return told.some((line) => line.toLowerCase().includes(address))
}

function isSaid(name: string, told: readonly string[]): boolean {
  return told.some((line) => line.length > name.length + LEAST_SAID && line.includes(name))
}

function letters(name: string): string {
  return fold(name).text.replace(/[^a-z0-9]/g, '')
}
