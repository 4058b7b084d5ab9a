import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { EMPLOYMENT_KINDS, type EmploymentKind } from '@/lib/posting'

/** A word for a kind of contract in a sentence. */
export interface KindWord {
  kind: EmploymentKind
  start: number
  end: number
}

/** Within so much of its beginning a sentence opens with how long its contract lasts. */
export const OPENS_WITH = 18
/** A line that says how long a contract lasts, and nothing else. */
export const SHORT = 60
/** These say more than "permanent" or "fixed-term", and take their place when both are said of one contract. */
export const PRECISE: readonly EmploymentKind[] = [
  'replacement',
  'internship',
  'apprenticeship',
  'civic-service',
  'student',
  'civil-servant',
  'temporary-agency',
]

/** Does a kind say more than "fixed-term"? A label or a heading may then name it over a mere length of time. */
export const isCloser = (kind: EmploymentKind): boolean => kind === 'freelance' || PRECISE.includes(kind)

/** The patterns by which a contract is read, made of the lexicons at hand. */
export const contractCues = compiled((lexicons: readonly Lexicon[]) => {
  const variants = [...new Set(lexicons.flatMap((lexicon) => lexicon.contract.variants))]
  const announces = anyOf(lexicons, (lexicon) => lexicon.contract.announces)
  const or = anyOf(lexicons, (lexicon) => lexicon.requirements.or)
  const about = anyOf(lexicons, (lexicon) => lexicon.requirements.about)
  const article = anyOf(lexicons, (lexicon) => lexicon.requirements.articles)
  const lasts = anyOf(lexicons, (lexicon) => lexicon.contract.lasts)
  const ends = bounded(anyOf(lexicons, ({ contract }) => contract.ends))
  const from = anyOf(lexicons, ({ dates }) => dates.from)
  const prospects = anyOf(lexicons, (lexicon) => lexicon.contract.prospects)
  const until = anyOf(lexicons, ({ salary, dates }) => [...salary.upTo, ...dates.until])
  const time = anyOf(lexicons, (lexicon) => [
    ...lexicon.hours.fullTime,
    ...lexicon.hours.partTime,
    ...lexicon.hours.halfTime,
    ...lexicon.contract.renewable,
    ...lexicon.dates.start,
  ])
  return {
    kinds: EMPLOYMENT_KINDS.map(
      (kind) =>
        [kind, patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.contract.kinds[kind])), 'g')] as const,
    ),
    renewable: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.contract.renewable))),
    /** A line of one word that is a contract's only under its label. */
    asValue: patternOf(
      `^[^a-z]{0,3}${anyOf(lexicons, ({ contract }) => contract.asValue ?? [])}[^a-z]{0,2}$`,
    ),
    // One word may stand inside a variant: "CDD cadre à objet défini".
    variants: variants.map((variant) => {
      const [first = '', ...rest] = variant.split(' ')
      const tail = rest.length > 0 ? `(?: (?![a-z]{1,2}[ '])[a-z]{2,12})?( ${rest.join(' ')})` : '()'
      return patternOf(`(?<![a-z0-9])(${first})${tail}(?![a-z0-9])`)
    }),
    otherBefore: patternOf(
      `${bounded(anyOf(lexicons, (lexicon) => lexicon.contract.otherDurations))}[^,;()]{0,40}$`,
    ),
    otherAfter: patternOf(
      `^[^,;()]{0,14}?(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.contract.otherDurations)}(?![a-z0-9])`,
    ),
    announced: patternOf(bounded(announces)),
    /** "Minimum 12 weeks": how long it lasts is left open. */
    atLeast: patternOf(`${bounded(anyOf(lexicons, ({ salary }) => salary.from))} ?$`),
    /** The same and more, of a contract that is named. */
    offered: patternOf(
      bounded(anyOf(lexicons, ({ contract }) => [...contract.announces, ...(contract.offers ?? [])])),
    ),
    /** "… ins Beamtenverhältnis berufen": a verb behind the contract, in the same clause. */
    takes: patternOf(`^[^.,;:!?]{0,60}?${bounded(anyOf(lexicons, ({ contract }) => contract.takes ?? []))}`),
    /** "Ton stage", "your internship". */
    yours: patternOf(
      `${bounded(anyOf(lexicons, ({ contract }) => contract.yours ?? []))} (?:[a-z]{3,14} )?$`,
    ),
    /** "Contrat de 12 mois": a length of time tied to the contract itself. */
    tiedBefore: patternOf(`${bounded(announces)}[^a-z0-9]{0,3}(?:[a-z']{1,7} ){0,3}(?:[a-z]{1,3}')?$`),
    /** "The post is available from … for 30 months": further on, but with a word that says it lasts. */
    lastsBefore: patternOf(`${bounded(announces)}[^.;:!?()]{0,44}${bounded(lasts)} (?:[a-z]{1,4} )?$`),
    /** "The position is to be filled from … and is limited to 36 months." */
    limited: patternOf(
      `(?:${bounded(announces)}|${bounded(anyOf(lexicons, ({ dates }) => dates.fills ?? []))})[^.;:!?]{0,120}${bounded(anyOf(lexicons, ({ contract }) => contract.limits ?? []))} $`,
    ),
    /** "… bis 30.09.2027 befristet": an end, right before the contract's word. */
    endedBefore: patternOf(`${bounded(until)} [\\d. a-z]{3,26}\\d{4},? $`),
    /** Before a day on which a contract begins. */
    startsHere: patternOf(
      `(?<![a-z0-9]|(?:${until}|${anyOf(lexicons, ({ dates }) => dates.dayTo)}) )${from} ?(?:[a-z]{2,3} )?$`,
    ),
    /** "Démarrage le … pour 3 mois" */
    startsFor: patternOf(
      `${bounded(anyOf(lexicons, ({ dates }) => dates.start))}[^;!?()]{0,44}${bounded(lasts)} (?:[a-z]{1,4} )?$`,
    ),
    /** Before the contracts of others: "nos", "unsere". */
    ofMany: patternOf(
      `${bounded(anyOf(lexicons, ({ contract }) => contract.ofMany ?? []))} (?:[a-z]{4,12} (?:${anyOf(lexicons, ({ requirements }) => requirements.and)}|${or}) )?$`,
    ),
    anyone: patternOf(bounded(anyOf(lexicons, ({ title }) => title.anyone))),
    /** Nothing, or an article, before the contract: "> un CDI, 40 h/semaine". */
    article: patternOf(`^[^a-z0-9]{0,3}(?:${article} )?$`),
    lasts: patternOf(`${bounded(lasts)} (?:[a-z]{1,4} )?$`),
    /** "… et pour une durée de 6 mois": of the contract, however far behind it. */
    lastsFor: patternOf(
      `${bounded(anyOf(lexicons, ({ contract }) => contract.lasts.filter((word) => word.includes(' '))))} $`,
    ),
    /** "We are seeking a two-year …", "applications for an 18-month …": before the length and the post itself. */
    seeksFor: patternOf(
      `${bounded(anyOf(lexicons, ({ title, dates, contract }) => [...title.hires, ...dates.sought, ...(contract.invites ?? [])]))} (?:(?:${about}) )?(?:${article}) $`,
    ),
    /** "Fin de contrat : …": before a day on which the contract ends. */
    ends: patternOf(ends),
    endsBefore: patternOf(`${ends}[^.;!?\\d]{0,16}$`),
    tiedAfter: patternOf(`^[ -]{0,2}${bounded(announces)}`),
    /** "Two years to begin with" */
    atFirst: patternOf(`^,? ${bounded(anyOf(lexicons, ({ contract }) => contract.atFirst ?? []))}`),
    alternative: patternOf(`^[ ,]{0,2}(?:[/|]|${bounded(or)})[ ,]{0,2}(?:[a-z]{1,4} )?$`),
    /** A contract that may follow this one: "possibilité de CDI", "CDI à l'issue". */
    prospectBefore: patternOf(`(?<![a-z0-9])${prospects}[^.,;:!?()]{0,30}$`),
    prospectAfter: patternOf(
      `^ ?(?!${anyOf(lexicons, ({ contract }) => contract.termCues.which)} )(?:[a-z]{2,5} ){0,2}${anyOf(lexicons, (lexicon) => lexicon.contract.later)}(?![a-z0-9])`,
    ),
    /** "To join us on 1 September": a day on which somebody begins. */
    joins: patternOf(
      `${bounded(anyOf(lexicons, ({ dates }) => [...dates.joins, ...dates.start]))}(?: [a-z]{2,3}){0,2} $`,
    ),
    renews: patternOf(anyOf(lexicons, ({ contract }) => contract.termCues.renews)),
    doubt: patternOf(`^${anyOf(lexicons, ({ contract }) => contract.termCues.doubt)}`),
    /** "Permanent after twelve months": before what is to come then. */
    after: patternOf(
      `(?<![a-z])${anyOf(lexicons, ({ contract, dates }) => [...contract.termCues.within, ...(dates.tooLate ?? [])])} (?:[a-z]{1,5} )?$`,
    ),
    fills: patternOf(bounded(anyOf(lexicons, ({ dates }) => dates.fills ?? []))),
    hires: patternOf(
      bounded(anyOf(lexicons, ({ title, dates }) => [...title.hires, ...dates.sought, ...dates.joins])),
    ),
    /** "Nous sommes une agence d'intérim": what the employer is. */
    weAre: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.weAre)} (?:${article} )`),
    /** The label of a table's row, in the cell before its value. */
    label: patternOf(`^ ?${anyOf(lexicons, ({ labels }) => labels.employmentType)}[ :?]{0,2}$`),
    /** "Verlengbaar: nee" */
    refused: patternOf(`: ?${anyOf(lexicons, ({ requirements }) => requirements.negation)}$`),
    /** What ties a contract to the person hired: "en ", "pour un ". */
    tie: patternOf(`(?<![a-z0-9])(?:${about}|${article})(?:(?<=')|[ (]{1,2})(?:${article}(?:(?<=')| ))?$`),
    /** The word brings its own tie: "en alternance". */
    tied: patternOf(`^(?:${about}) `),
    afterOpening: patternOf(
      `^[ ,-]{1,3}(?:${time}|[a-z]{1,2} ${time}|\\d|${bounded(until)})|^ (?:${about}) (?:${article} )?\\d|^ (?:${lasts}|${from})(?![a-z])|^[ ,-]{1,3}(?:[a-z]{2,5} )?${bounded(prospects)}`,
    ),
    /** "Fixed term to 31 March": a word for an end, between the contract and a date and alone there. */
    untilHere: patternOf(`^[ ,:(]{0,3}${anyOf(lexicons, (lexicon) => lexicon.salary.to)} (?:${article} )?$`),
    /** "28 uur", "80 %" */
    hours: patternOf(
      `\\d{1,3}(?:[.,]\\d{1,2})? ?(?:${anyOf(lexicons, ({ hours }) => hours.hour)}(?![a-z0-9])|%)`,
      'g',
    ),
    relief: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.relief ?? []))),
    /** "Sans passer par l'intérim": before a contract that is not offered. */
    without: patternOf(
      `${bounded(anyOf(lexicons, ({ contract }) => contract.without ?? []))} (?:[a-z]{1,4}[' ]){0,2}$`,
    ),
    /** "A role for a period of four years": told of the post itself, wherever it stands. */
    postFor: patternOf(
      `${bounded(announces)} (?:[a-z-]{2,10} ){0,2}(?:${anyOf(lexicons, ({ contract }) => contract.lasts.filter((word) => word.includes(' ')))}) $`,
    ),
    /** "For the winter, 5 December until 11 April": before the two days of a season's work. */
    seasons: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.seasons ?? []))),
    weOffer: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.weOffer ?? []))),
    /** "A # pays more …": the contract's word is replaced by its sign before. */
    general: patternOf(`^ ?${anyOf(lexicons, ({ contract }) => contract.general ?? [])}`),
    yearly: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.contract.yearly ?? []))),
    until: patternOf(`${bounded(until)}[^.;]{0,20}$`),
  }
})

/** "You cover annual leave and sickness as required": a task of one who stays, and no replacement of somebody. */
export function isRelief(
  text: string,
  { kind, start, end }: KindWord,
  labelled: boolean,
  { lexicons }: { lexicons: readonly Lexicon[] },
): boolean {
  if (kind !== 'replacement' || labelled) return false
  const { relief } = contractCues(lexicons)
  const behind = /^[^.;:!?]{0,60}/.exec(text.slice(end))?.[0] ?? ''
  return relief.test(`${text.slice(Math.max(0, start - 30), end)}${behind}`)
}

/** The kinds of contract a sentence names, in order; where words overlap the longest counts, then the more precise. */
export function kindsIn(sentence: string, lexicons: readonly Lexicon[]): KindWord[] {
  const cues = contractCues(lexicons)
  const found = cues.kinds.flatMap(([kind, pattern]) =>
    matchesOf(sentence, pattern).map(
      (match): KindWord => ({ kind, start: match.index, end: match.index + match[0].length }),
    ),
  )
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: KindWord[] = []
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
