import type { Claim, Context } from '@/lib/facts'
import { requirements } from '@/lib/facts/requirements'
import { lexicons } from '@/lib/lexicon'
import { fold, type Requirement } from '@/lib/posting'

/** A line of an ad's profile, unless told otherwise. */
export const claim = (text: string, rest: Partial<Claim> = {}): Claim => ({
  source: 'text',
  section: 'profile',
  heading: '',
  text: fold(text),
  ...rest,
})

export const context = (rest: Partial<Context> = {}): Context => ({
  lexicons,
  at: '2026-11-21T10:00:00Z',
  country: null,
  dates: [],
  known: {},
  ...rest,
})

/** What every reader of requirements, or the one of a kind, finds in a line. */
export const read = (text: string, rest: Partial<Claim> = {}, kind?: Requirement['kind']): Requirement[] =>
  requirements
    .filter((reader) => kind === undefined || reader.kind === kind)
    .flatMap((reader) => reader.read(claim(text, rest), context()))
    .map((finding) => finding.value)
