import type { Claim, Context } from '@/lib/facts/define'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** A claim made of these words; running text in no known part unless told otherwise. */
export function say(text: string, rest: Partial<Omit<Claim, 'text'>> = {}): Claim {
  return { source: 'text', text: fold(text), section: 'role', heading: '', ...rest }
}

/** What structured data says of a property. */
export function structured(property: string, data: unknown): Claim {
  return say(typeof data === 'string' ? data : JSON.stringify(data), {
    source: 'structured',
    property,
    data,
    section: 'top',
  })
}

/** A world in which every language is read, on a day in spring 2026. */
export function world(rest: Partial<Context> = {}): Context {
  return { lexicons, at: '2026-05-04T09:00:00Z', country: null, dates: [], known: {}, ...rest }
}
