import type { Context } from '@/lib/facts/define'
import { fold } from '@/lib/posting'

/** The names of the known places of work, folded. */
export function placeNames(context: Context): string[] {
  return (context.known.jobLocation ?? []).flatMap(({ addressLocality, addressRegion }) =>
    [addressLocality, addressRegion].flatMap((name) => (name ? [fold(name).text] : [])),
  )
}
