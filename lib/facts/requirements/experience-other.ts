import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** What makes a length of time near an experience another thing's: an age, a contract, the time since something. */
export const otherLengths = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const since = [...lexicons.flatMap(({ requirements }) => requirements.since ?? [])]
  return {
    people: patternOf(`${bounded(word((words) => words.people ?? []))}[^,;(]{0,14}$`),
    unlike: patternOf(
      bounded(
        word((words) => [
          ...words.diploma,
          ...words.drivingLicence,
          ...words.training,
          ...(words.since ?? []),
        ]),
      ),
    ),
    sinceNext: patternOf(
      `^[ -]?(?:${word((words) => words.about)}(?:(?<=')| ))?${bounded(word(() => since))}`,
    ),
  }
})
