import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { EMPLOYMENT_KINDS } from '@/lib/posting'
import type { KindWord } from './contract-cues'

const words = compiled((lexicons) => {
  const sought = bounded(anyOf(lexicons, ({ title, dates }) => [...title.hires, ...dates.sought]))
  const wanted = bounded(anyOf(lexicons, ({ title, dates }) => [...(title.wanted ?? []), ...dates.sought]))
  const as = bounded(anyOf(lexicons, ({ contract }) => contract.as ?? []))
  const meantFor = bounded(anyOf(lexicons, ({ contract }) => contract.meantFor ?? []))
  // "deux", "un·e", "enthousiaste": what may stand before the person.
  const before = anyOf(lexicons, ({ requirements, numbers, title }) => [
    ...requirements.articles,
    ...title.articles,
    ...title.praise,
    ...Object.keys(numbers),
    '\\d{1,2}',
  ])
  return {
    persons: EMPLOYMENT_KINDS.map((kind) => {
      const person = bounded(anyOf(lexicons, ({ contract }) => contract.persons?.[kind] ?? []))
      return [
        kind,
        // "Smart, motivated interns": words in a row that commas part are adjectives.
        patternOf(
          `${sought} (?:${before} ){0,3}(?:(?:[a-z-]{4,16}, ){1,2}[a-z-]{4,16} )?(?<person>${person})`,
          'g',
        ),
        patternOf(`^(?:${before} ){0,2}(?<person>${person}) (?:[a-z]{1,5} )?${wanted}`, 'g'),
        patternOf(`${as} (?:${before} ){0,2}(?<person>${person})`, 'g'),
        ...(kind === 'freelance'
          ? [patternOf(`${meantFor} (?:${before} ){0,3}(?<person>${person})`, 'g')]
          : []),
      ] as const satisfies readonly [string, ...RegExp[]]
    }),
    any: patternOf(bounded(anyOf(lexicons, ({ contract }) => Object.values(contract.persons ?? {}).flat()))),
    /** "Une expérience comme stagiaire est un atout": what the person has been. */
    past: patternOf(
      bounded(
        anyOf(lexicons, ({ requirements: { experience, preferred, ahead } }) => [
          ...experience,
          // "Idéalement" wishes what follows it, not a past.
          ...preferred.filter((word) => !ahead.includes(word)),
        ]),
      ),
    ),
  }
})

/**
 * The person sought, where the name for that person tells the contract: "nous cherchons deux stagiaires", "bei uns als
 * Werkstudent". In: a folded sentence and its claim. Out: none in a profile, and where the sentence tells of experience.
 */
export function personsIn(claim: Claim, text: string, { lexicons }: Context): KindWord[] {
  const cue = words(lexicons)
  if (claim.section === 'profile' || claim.section === 'employer') return []
  if (!cue.any.test(text) || tellsOfPast(text, lexicons)) return []
  return cue.persons.flatMap(([kind, ...patterns]) =>
    patterns.flatMap((pattern) =>
      matchesOf(text, pattern).map(({ index, 0: whole, groups }): KindWord => {
        const { person = '' } = groups ?? {}
        const start = index + whole.lastIndexOf(person)
        return { kind, start, end: start + person.length }
      }),
    ),
  )
}

/** Does a sentence tell of experience, or of what is only wished for? */
export function tellsOfPast(text: string, lexicons: readonly Lexicon[]): boolean {
  return words(lexicons).past.test(text)
}
