import { asWritten } from '@/lib/facts/as-written'
import { anyOf, lexicons } from '@/lib/lexicon'

/** The words for a box for letters, as a source; an address is in the language of its place, whatever the ad's. */
export const BOX = anyOf(lexicons, ({ place }) => place.address.boxes)
/** The small words within names of towns and streets, as they are written. */
export const PARTICLES = asWritten(anyOf(lexicons, ({ place }) => place.address.particles))
