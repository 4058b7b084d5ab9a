import type { Board } from '@/lib/boards'
import { fold, type Reading } from '@/lib/posting'

/**
 * Is this name the site's rather than an employer's? Boards put their own name where the employer's belongs.
 * In: the name, the page it stands on, and its board. Out: true when it is the board's name, or the host's written
 * apart ("Good Jobs" on goodjobs.example).
 */
export function isSiteName(name: string, reading: Reading, board: Board | null): boolean {
  const own = letters(name)
  if (board && own === letters(board.name)) return true
  const host = reading.url && URL.canParse(reading.url) ? new URL(reading.url).hostname : ''
  return host
    .split('.')
    .slice(0, -1)
    .some((part) => letters(part) === own)
}

function letters(name: string): string {
  return fold(name).text.replace(/[^a-z0-9]/g, '')
}
