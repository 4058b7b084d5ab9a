import type { BenefitKind, EmploymentKind, FactKey, RequirementKind, Unit } from '@/lib/posting'

/** What a label, or a heading, may announce. `nothing` is a known label of no fact: it ends the value before it. */
export type Topic = FactKey | RequirementKind | 'jobBenefits' | 'nothing'

/** The parts that job ads fall into. `top` is what stands before the first heading; `noise` is not the ad. */
export type Section = 'top' | 'employer' | 'role' | 'profile' | 'offer' | 'apply' | 'noise'

/**
 * A word or phrase of job ads, as a regular expression's source over folded text (lower case, no accents, straight
 * quotes, ASCII dashes, single spaces). It is matched between word boundaries that the reader adds. No capturing
 * groups, no unbounded repeats of repeats.
 */
export type Word = string

/** The words of job ads in one language. A new language is one file of this shape. */
export interface Lexicon {
  /** BCP 47 primary language. */
  language: string
  /** The commonest small words, to tell which language an ad is written in. Plain words, not patterns. */
  frequent: readonly string[]

  calendar: {
    /** January to December, each with its spellings and short forms. */
    months: readonly (readonly Word[])[]
    /** Monday to Sunday, each with its spellings and short forms. */
    weekdays: readonly (readonly Word[])[]
  }
  /** Numbers written as words: "cinq" is 5. Plain words, not patterns. */
  numbers: Readonly<Record<string, number>>

  /** Labels over or before a value; matched against the whole label. */
  labels: Readonly<Partial<Record<Topic, readonly Word[]>>>
  /** Headings that open a part of the ad; matched against the whole heading, its numbering and colon removed. */
  sections: Readonly<Record<Exclude<Section, 'top'>, readonly Word[]>>

  title: {
    /** Words by which an employer announces the role: "recrute", "is hiring". */
    hires: readonly Word[]
    /** Gender marks that are no part of the role: "h/f", "m/v/x". */
    genderMarks: readonly Word[]
  }
  organization: {
    /** What follows a name when a sentence says what it is: "est une association", "is een vzw". */
    isA: readonly Word[]
  }
  dates: {
    /** Words just before a deadline: "jusqu'au", "avant le", "uiterlijk". */
    deadline: readonly Word[]
    /** Words just before a start: "demarrage", "a pourvoir", "prise de poste". */
    start: readonly Word[]
    /** Words just before a date of posting: "publiee le". */
    posted: readonly Word[]
    /** As soon as possible: "des que possible", "asap". */
    asap: readonly Word[]
  }
  contract: {
    kinds: Readonly<Record<EmploymentKind, readonly Word[]>>
    renewable: readonly Word[]
    /** National variants, kept in the ad's own words: "cdd a objet defini". */
    variants: readonly Word[]
    /** A length of time near these is not the contract's: trial period, project, reserve. */
    otherDurations: readonly Word[]
  }
  /** Units of a length of time: "mois", "ans". */
  durations: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly Word[]>>
  hours: {
    fullTime: readonly Word[]
    partTime: readonly Word[]
    halfTime: readonly Word[]
    /** What makes "35 h" a working week: "par semaine", "hebdomadaires". */
    perWeek: readonly Word[]
    hour: readonly Word[]
    /** Full-time equivalent: "etp", "vte", "fte". */
    fullTimeEquivalent: readonly Word[]
    daysPerYear: readonly Word[]
    evening: readonly Word[]
    night: readonly Word[]
    weekend: readonly Word[]
    onCall: readonly Word[]
  }
  salary: {
    /** Words that make an amount pay: "salaire", "remuneration". */
    pay: readonly Word[]
    units: Readonly<Record<Unit, readonly Word[]>>
    gross: readonly Word[]
    net: readonly Word[]
    /** Joins two ends of a range: "a", "et", "tot". */
    to: readonly Word[]
    /** Opens a range: "entre", "de", "van". */
    between: readonly Word[]
    /** Before an amount that is only a least one: "a partir de", "minimum". */
    from: readonly Word[]
    /** Before an amount that is only a most one: "jusqu'a", "maximum". */
    upTo: readonly Word[]
    /** Before or after an amount that is not pay: "cheques-repas", "prime", "budget". */
    notPay: readonly Word[]
    /** Scales, grades and categories of pay: "cp", "echelon", "categorie". */
    scale: readonly Word[]
  }
  place: {
    /** Just before the workplace in a sentence: "poste base a", "standplaats". */
    workplace: readonly Word[]
    /** A place that is not the workplace: "siege social", "deplacements". */
    notWorkplace: readonly Word[]
    /** Country names and their ISO 3166-1 codes. */
    countries: Readonly<Record<string, readonly Word[]>>
    /** Street words: "rue", "avenue", "straat". */
    street: readonly Word[]
    remote: readonly Word[]
    hybrid: readonly Word[]
    onsite: readonly Word[]
  }
  requirements: {
    required: readonly Word[]
    preferred: readonly Word[]
    /** Turns a word round: "pas de", "non", "geen". */
    negation: readonly Word[]
    /** Diploma words by EQF level, 1 to 8. */
    education: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, readonly Word[]>>>
    /** "ou équivalent par expérience". */
    orEquivalentExperience: readonly Word[]
    experience: readonly Word[]
    /** No experience needed: "debutant accepte". */
    noExperience: readonly Word[]
    /** Joins "expérience" to what it is about: "en", "dans", "de". */
    about: readonly Word[]
    knowledge: readonly Word[]
    skill: readonly Word[]
    /** Language names by BCP 47 code: fr: ["francais"]. */
    languages: Readonly<Record<string, readonly Word[]>>
    /** What makes a language name a requirement: "maitrise", "langue", "parle". */
    languageCues: readonly Word[]
    /** Level words: fluent: ["courant"]. */
    languageLevels: Readonly<
      Partial<Record<'basic' | 'good' | 'fluent' | 'bilingual' | 'native', readonly Word[]>>
    >
    drivingLicence: readonly Word[]
    vehicle: readonly Word[]
    rightToWork: readonly Word[]
    criminalRecord: readonly Word[]
  }
  benefits: Readonly<Partial<Record<BenefitKind, readonly Word[]>>>
  /** Of a shared cost, the part that the employer pays: "prise en charge employeur". */
  employerPays: readonly Word[]
  apply: {
    /** Where to send an application: "candidatures a", "postuler". */
    send: readonly Word[]
    /** A contact for questions, not for applications: "pour toute question". */
    questions: readonly Word[]
  }
  /** What a page that holds no single ad says. */
  pages: {
    noAd: readonly Word[]
    loginWall: readonly Word[]
    expired: readonly Word[]
    results: readonly Word[]
  }
}
