import type { Context } from '@/lib/facts/define'
import { countryOf } from '@/lib/facts/place/country'
import { anyOf, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

/** The names of the known places of work, folded. */
export function placeNames(context: Context): string[] {
  return (context.known.jobLocation ?? []).flatMap(({ addressLocality, addressRegion }) =>
    [addressLocality, addressRegion].flatMap((name) => (name ? namesOf(fold(name).text, context) : [])),
  )
}

/** "Lyon 6e Arrondissement" is told as "Lyon", too. */
const numbered = compiled((lexicons) => {
  const ordinals = anyOf(lexicons, ({ calendar }) => calendar.ordinals)
  return patternOf(` \\d{1,2}${ordinals}(?: ${anyOf(lexicons, ({ place }) => place.district)})?$`)
})

const namesOf = (name: string, { lexicons }: Context): string[] => {
  const town = name.replace(numbered(lexicons), '')
  return town === name ? [name] : [name, town]
}

/** Between the places of a list: "Asturias y Cantabria". */
const between = compiled((lexicons) =>
  patternOf(
    `, | ${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])} | ?[/&+] ?`,
  ),
)

/** Are these words places and no more, half of them known by name? In: folded words. */
export function arePlaces(text: string, context: Context): boolean {
  const names = text.split(between(context.lexicons))
  const known = names.filter(
    (name) =>
      countriesOfTown(name).length > 0 ||
      countriesOfRegion(name).length > 0 ||
      (name.length > 3 && countryOf(name, context) !== undefined),
  )
  return (
    names.length > 1 &&
    known.length * 2 >= names.length &&
    names.every((name) => name.split(' ').length < 4) &&
    // "Nurse, Leeds"
    !names.some((name) => !known.includes(name) && namesWork(name, context))
  )
}
