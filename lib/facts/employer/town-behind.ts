import type { Context } from '@/lib/facts/define'
import { townAtEnd } from '@/lib/facts/place/postal-code'
import { fold } from '@/lib/posting'
import { isSubject } from './name'

/** A shorter name may be any word. */
const LEAST_WORDS = 2

/**
 * "FOYER MERLE MECHELEN", where the ad's sentences begin with "Foyer Merle": the name without the town.
 * In: an employer's name as found. Out: the name itself where the ad speaks of it with its town, or of neither.
 */
export function withoutTownBehind(name: string, context: Context): string {
  const town = townAtEnd(fold(name).text)
  const short = name.slice(0, -town.length).trim()
  if (town === '' || short.split(' ').length < LEAST_WORDS || !/[\p{L}\d]$/u.test(short)) return name
  if (/ (?:\p{Ll}{1,4}|[DL]['’])$/u.test(short)) return name
  return isSubject(short, context) && !isSubject(name, context) ? short : name
}
