import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'

/** The words around the day on which the work begins. */
export const words = compiled((lexicons) => {
  const start = bounded(anyOf(lexicons, (lexicon) => lexicon.dates.start))
  const from = bounded(anyOf(lexicons, (lexicon) => lexicon.dates.from))
  const until = bounded(anyOf(lexicons, (lexicon) => lexicon.dates.until))
  const label = anyOf(lexicons, (lexicon) => lexicon.labels.jobStartDate)
  const named = bounded(label)
  const aside = "(?:[a-z']{1,8} ){0,2}"
  return {
    /** "Prise de poste souhaitée le …", with a few words between. */
    before: patternOf(`${start}[^.;!?]{0,40}$`),
    joins: patternOf(`${bounded(anyOf(lexicons, (lexicon) => lexicon.dates.joins))}[^.;!?]{0,40}$`),
    /** "Starten? Liefst zo snel mogelijk.", "¿Cuándo? …" */
    asked: patternOf(`(?:${start}|${named})[^.;!?]{0,14}\\? ?$`),
    /** The words of a start, wherever they stand. */
    start: patternOf(start, 'g'),
    /** "… ab sofort anfangen", "immediate start": but "direct vanaf de start" tells what comes with it. */
    after: patternOf(
      `^[ ,-]{0,2}(?!(?:${from}|${bounded(anyOf(lexicons, ({ dates }) => dates.with ?? []))}) )${aside}${start}`,
    ),
    /** "à partir du …": a start only where the line speaks of the contract. */
    from: patternOf(`${from}(?: |(?<='))${aside}$`),
    /** "We willen de functie per 1 juni invullen." */
    fills: patternOf(
      `^ (?:[a-z]{2,9} ){0,3}${anyOf(lexicons, ({ dates }) => dates.fills ?? [])}(?![a-z0-9])`,
    ),
    opening: patternOf(`^[ (]{0,2}${from} ${aside}$`),
    contract: patternOf(bounded(anyOf(lexicons, ({ contract }) => Object.values(contract.kinds).flat()))),
    /** "5 maanden, vanaf …": with how long it lasts. */
    months: patternOf(`\\d ?${anyOf(lexicons, (lexicon) => lexicon.durations.month)}(?![a-z0-9])`),
    asap: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.asap))),
    announces: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.announces))),
    sought: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.sought))),
    soughtJust: patternOf(`${bounded(anyOf(lexicons, (lexicon) => lexicon.dates.sought))}[^.,;:!?]{0,14}$`),
    /** "… sofort oder später": what follows is no more of the sentence. */
    orAfter: patternOf(`^[^a-z]{0,3}(?:$|${anyOf(lexicons, ({ requirements }) => requirements.or)} )`),
    label: patternOf(`^[^a-z0-9]{0,2}${label}[ ?:]{0,2}$`),
    /** "… op 1 september start", said to the reader. */
    afterNear: patternOf(`^[^.,;:!?]{0,28}?${start}`),
    you: patternOf(bounded(anyOf(lexicons, ({ requirements }) => requirements.pronouns ?? []))),
    /** "… démarrera": what does is said before it. */
    third: patternOf(`^${anyOf(lexicons, ({ dates }) => dates.third ?? [])}(?![a-z0-9])`),
    subject: patternOf(
      bounded(
        anyOf(lexicons, ({ contract, requirements, dates }) => [
          ...contract.announces,
          ...dates.terms,
          ...dates.asap,
          ...(dates.hired ?? []),
          ...(requirements.pronouns ?? []),
        ]),
      ),
    ),
    deadline: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.labels.validThrough))),
    /** Of the ad itself: "Advert start date". */
    ofAd: patternOf(`^[^a-z0-9]{0,3}${anyOf(lexicons, ({ labels }) => labels.datePosted)} ?:? ?$`),
    until: patternOf(`${until} (?:[a-z']{1,4} )?$`),
  }
})
