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
  /** ISO 3166-1 codes of the countries whose ads hold words of it, whatever language they are in. */
  spokenIn: readonly string[] | 'everywhere'
  /** Short forms of four letters and more, whose full stop ends no sentence. */
  shortened: readonly Word[]
  /** The commonest small words, to tell which language an ad is written in. Plain words, not patterns. */
  frequent: readonly string[]
  /** Every noun begins with a capital, so that a capital tells of no name. */
  capitalNouns?: boolean

  calendar: {
    /** What makes a number in digits an ordinal: "eme", "th". */
    ordinals: readonly Word[]
    /** Behind a number with a full stop, which counts them: "1. Jahr". None where ordinals have no stop. */
    ordinalOf?: readonly Word[]
    /** January to December, each with its spellings and short forms. */
    months: readonly (readonly Word[])[]
    /** Monday to Sunday, each with its spellings and short forms. */
    weekdays: readonly (readonly Word[])[]
    /** After the number of an hour: "h", "uur". */
    clock: readonly Word[]
    /** Between a day's number and its month: "day of". */
    dayOf?: readonly Word[]
    /** Twelve o'clock: "midi", "noon". */
    noon: readonly Word[]
    /** Before a month that has neither day nor year: "courant", "debut", "in". */
    around: readonly Word[]
  }
  /** Numbers written as words: "cinq" is 5. Plain words, not patterns. */
  numbers: Readonly<Record<string, number>>
  /** The words that numbers of any size are made of: "soixante", "mille". Plain words, not patterns. */
  numerals?: Readonly<Record<string, number>>
  /** Between two of them: "et" of "vingt et un", "und" of "zweiundvierzig". */
  numeralLinks?: readonly Word[]

  /** Labels over or before a value; matched against the whole label. */
  labels: Readonly<Partial<Record<Topic, readonly Word[]>>>
  /** Headings that open a part of the ad; matched against the whole heading, its numbering and colon removed. */
  sections: Readonly<Record<Exclude<Section, 'top'>, readonly Word[]>>

  title: {
    /** What tells where a role begins and ends, beside its own words. */
    cues: {
      /** Praise of how somebody is, which no post is called by: "enthusiastic", "gedreven". */
      keen: readonly Word[]
      /** Before an adjective of praise: "highly", "zeer". */
      very: readonly Word[]
      /** Titles are written with capitals, so that a capital tells of no name. */
      capitals?: boolean
      /** Before someone who is not known yet: "een". */
      indefinite: readonly Word[]
      /** The article for both genders: "un.e", "eine:n". */
      both?: readonly Word[]
      /** Between a noun and what it is of: "d'", "van". */
      of: readonly Word[]
      /** Before what, or whom, the work is for: "pour", "voor". */
      for: readonly Word[]
      /** Before what one brings or knows: "avec", "mit". */
      with: readonly Word[]
      /** Before who employs, whatever its name: "chez", "bij". */
      at: readonly Word[]
      /** Before the short name of who employs: "à l'" of "à l'ENAC". */
      short: readonly Word[]
      /** What a firm calls its own by, of one thing and of several: "nos", "onze". */
      ours: readonly Word[]
      /** What an agency calls the firm by that it does not name: "een grote", "importante". */
      clients: readonly Word[]
      /** Prepositions, and words that join, in which no role ends: "en", "voor". */
      loose: readonly Word[]
      /** What a line begins with that only goes on, and is no role: "par", "volgens". */
      onward: readonly Word[]
      /** Between a role and the day of its start: "zum", "vanaf". */
      starts: readonly Word[]
      /** Seasons, and work in them: "saison d'hiver", "zomerseizoen". */
      seasons: readonly Word[]
      /** Before the number or the letter of a grade: "band", "schaal". */
      grades: readonly Word[]
      /** A form's label for how high a post is, under which some write the post itself: "grade". Elsewhere it is a rank. */
      ranks?: readonly Word[]
      /** Beginnings of `leads` that tell of what one did before as well: "as", "poste". */
      pastLeads: readonly Word[]
      /** Who speaks or is spoken to, opening a clause: "vous", "I". */
      speakers: readonly Word[]
      /** Whose title names the field that they teach or study: "professor", "onderzoeker". */
      scholars: readonly Word[]
      /** Between a scholar and the field: "in", "im Bereich". */
      fields: readonly Word[]
      /** What stands there and is no field: "en poste". */
      noField: readonly Word[]
      /** Before the name of a stretch of land that one works in: "im Raum", "regio". */
      areas: readonly Word[]
      /** How long ago a post was put up: "2 dagen geleden". */
      ago: readonly Word[]
    }
    /** Words by which an employer announces the role: "recrute", "is hiring". */
    hires: readonly Word[]
    /** After the role, in a line of its own: "gezocht", "wanted". */
    wanted?: readonly Word[]
    /** Gender marks that are no part of the role: "h/f", "m/v/x". */
    genderMarks: readonly Word[]
    /** Before the role in a sentence: "un.e", "een". */
    articles: readonly Word[]
    /** What one does to learn a trade, which with its field is a title: "stage communication", "internship in". */
    learning: readonly Word[]
    /** Contract words glued before a role: "alternance data analyst". */
    openings: readonly Word[]
    /** Before the subject of a letter: "objet", "subject". */
    mail?: readonly Word[]
    /** Words of sentences, which in small letters neither a role nor a name holds: "nous", "is", "zoekt". */
    sentence?: readonly Word[]
    /** Before a role, which they announce only where what follows names someone's work: "en tant que", "we need". */
    leads?: readonly Word[]
    /** What says in a line that the role stands in the next: "the following position". */
    following?: readonly Word[]
    /** Between a role and its employer: "pour la", "chez", "bij". */
    joins: readonly Word[]
    /** In a sentence, the words that no longer belong to the role: "pour", "afin", "die". */
    ends: readonly Word[]
    /** What a part of a composed title begins with that is no part of the role: "bts", "startbaan", "shift". */
    beside: readonly Word[]
    /** Nouns for the ad itself or the post in it: "vacancy", "offre d'emploi". */
    ad: readonly Word[]
    /** What stands beside them in a line that only says so: "new", "a pourvoir", "wij zoeken". */
    adWords: readonly Word[]
    /** Behind a role, what makes an ad of it: "job", "vacature". */
    adEnds: readonly Word[]
    /** What a role's field is told by, behind its gender mark: "schwerpunkt", "option". */
    specialities: readonly Word[]
    /** Nouns for where people work, which a name follows or a town: "school", "wzc", "filiale". */
    houses: readonly Word[]
    /** Anyone beside whom one works: "collega", "team player". */
    colleagues: readonly Word[]
    /** What is glued to the end of a title and no part of the role: "non loge", "urgent", "bts". */
    tails?: readonly Word[]
    /** What an employer wishes the person to be, before the role: "experienced", "futur", "gedreven". */
    praise: readonly Word[]
    /** What names a person's work, by itself or as the end of a word: "medewerker", "officer", "chargee". */
    roles: readonly Word[]
    /** A post in a field, told by its kind and not by who fills it: "Postdoc position in". */
    posts: readonly Word[]
    /** Anyone who works, in the plural: "salariés en insertion", "staff". */
    anyone: readonly Word[]
    /** What an employer looks for that is no role: "personne", "profil", "collega". */
    notRoles: readonly Word[]
    /** Headings of a site that name no role: "nos offres", "jobs", "accueil". */
    notTitles: readonly Word[]
  }
  organization: {
    /** What tells a name within a sentence from other words. */
    nameCues: {
      /** Articles that open a sentence before a name and are no part of it, as "The" may be. Plain words, not patterns. */
      apart?: readonly string[]
      /** Forms of the article behind "at", beside those of `place.the`: "dem". */
      theAt?: readonly Word[]
      /** Between a name and a clause that tells of it: "qui", "which". */
      who: readonly Word[]
      /** Behind a name and a comma: "c'est 40 collègues". */
      thatIs: readonly Word[]
      /** What only says that something is, has or does: of a common noun as well as of a name. */
      weak: readonly Word[]
      /** How words for what cannot be seen end, in the singular: "formation", "flexibility". */
      abstract: readonly Word[]
      /** Before people whom one looks for all over: "plusieurs", "mehrere". */
      many: readonly Word[]
      /** Before apprentices whom a school teaches, and does not hire: "nos", "our". */
      taught: readonly Word[]
      /** What an agency is called in ads of any language: "interim", "uitzendbureau". */
      borrowed: readonly Word[]
      /** Who speaks, as the subject of a verb: "nous", "ik". */
      we: readonly Word[]
      /** Whoever speaks or is addressed, and whose a thing is, where that opens a sentence: "notre", "you". */
      speakers: readonly Word[]
      /** Behind the verb of a question, whom it asks: "Wollen Sie". */
      asked?: readonly Word[]
      /** Before a person's own first name: "ik ben", "I'm". */
      iAm: readonly Word[]
      /** Before what a name is, behind a comma: "une", "een". */
      one: readonly Word[]
      /** Before somebody or something of which there are others: "a", "chaque". */
      oneOf: readonly Word[]
      /** Where every noun has a capital, what stands before a noun and before no name. */
      determiners?: readonly Word[]
      /** The same, what opens a sentence with a noun. */
      prepositions?: readonly Word[]
      /** Before a noun that then ends no name: "head of school". */
      headOf?: readonly Word[]
      /** Between a part and its whole: "du", "of the". */
      ofThe: readonly Word[]
      /** Small words within a name: "Institut des Arts du Feu", "Bond voor de Natuur". */
      small: readonly Word[]
      /** Nouns and adjectives in small letters that are part of a name: "Lokaal bestuur Gent", "CPAS élargi". */
      ends?: readonly Word[]
      /** Of which kind an organisation is, between its noun and its name: "Centre culturel de Merle". */
      kinds?: readonly Word[]
      /** What begins the words about a partner behind a name: "en partenariat". */
      partner: readonly Word[]
      /** What only says that it is a firm, before its name; and how what belongs to the name goes on: "Société Générale". */
      firm: readonly Word[]
      ofItsName: readonly Word[]
      /** What is said of a thing that is asked for, and of no name: "is required". */
      isNeeded: readonly Word[]
      /** What a list calls the employer, right before its name. */
      employer: readonly Word[]
      /** Behind a name and "und" or "&", more of it: "Söhne", "Fils". */
      kin: readonly Word[]
    }
    /** What a firm calls its own by, before a noun: "notre", "our". */
    ours: readonly Word[]
    /** What follows a name when a sentence says what it is: "est une association", "is een vzw". */
    isA: readonly Word[]
    /** Before a name in a heading: "a propos de", "over". */
    about: readonly Word[]
    /** What stands for an employer and is no name: "l'association", "notre client", "confidentiel". */
    notNames: readonly Word[]
    /** Nouns that only the name of an institution ends with, behind other words: "district council". */
    institutions?: readonly Word[]
    /** Before who sends a letter: "from", "van". */
    sender?: readonly Word[]
    /** People whose employer the next words name: "medewerkers van", "the staff of". */
    staff?: readonly Word[]
    /** Legal forms at either end of a name: "asbl", "gmbh". */
    forms?: readonly Word[]
    /** Nouns that a name begins with: "fondation", "commune de". */
    opens?: readonly Word[]
    /** Nouns that a name ends with: "trust", "school". */
    closes?: readonly Word[]
    /** Before the employer's name, after a role or opening a sentence: "chez", "bij". */
    at?: readonly Word[]
    /** What a page's title says of jobs, beside whose they are: "vacatures", "careers". */
    openings?: readonly Word[]
    /** Between a name and what it is: "est une", "is a". */
    copula?: readonly Word[]
    /** Small words that join a sentence to the one before, and belong to no name: "maar", "and". */
    links?: readonly Word[]
    /** Before the name by which an employer speaks of itself: "nous sommes", "we are". */
    weAre?: readonly Word[]
    /** Behind the name in "we are Kerval and we need". */
    andWe?: readonly Word[]
    /** "We are", "I run a": an employer tells of itself, and its name may stand beside. */
    self?: readonly Word[]
    /** What employers are, behind their name and a comma: "entreprise", "bakery". */
    businesses?: readonly Word[]
    /** Before the name of a firm that is not who hires: "client", "subsidiary of". */
    others?: readonly Word[]
    /** What makes the name behind it a person's: "led by". */
    persons?: readonly Word[]
    /** A verb before the name of who looks for people: "daarom zoekt Kerval een…". */
    seeks?: readonly Word[]
    /** Before a name, where a sentence says outright who employs: "de werkgever is". */
    employerIs?: readonly Word[]
    /** What an agency or a school says of the employer that it recruits for: "pour notre client", "our client". */
    clients?: readonly Word[]
    /** What an agency, or a board of ads, calls itself in its own name: "interim", "staffing", "jobs". */
    agencies?: readonly Word[]
    /** What schools that place apprentices with others call themselves: "business school", "formation". */
    schools?: readonly Word[]
    /** How such a school speaks of itself: "notre campus", "nos formations diplomantes". */
    ownSchool?: readonly Word[]
    /** Behind "our", before the name of the part of a firm that hires: "entite", "subsidiary". */
    units?: readonly Word[]
    /** People whose plural ends the name of their firm: "avocats", "solicitors". */
    firms?: readonly Word[]
    /** What an organisation does, right behind its name: "emploie", "builds", "telt". */
    acts?: readonly Word[]
    /** Opens a sentence that tells of an organisation before it names it: "fondée en", "since". */
    origin?: readonly Word[]
    /** Before "at" and the employer's name, within a sentence: "team", "rejoindre". */
    within?: readonly Word[]
    /** Behind the name of a board, which answers for nothing: "is not liable". */
    disclaims?: readonly Word[]
    /** Between an employer's name and the town, in a board's header: "voor een job in". */
    jobIn?: readonly Word[]
    /** Before the name of whom one becomes a part of: "join", "rejoignez". */
    joins?: readonly Word[]
    /** Before the name of a client: "recrute pour", "on behalf of". */
    recruitsFor?: readonly Word[]
    /** A part of an organisation, behind its name: "service", "afdeling". */
    parts?: readonly Word[]
  }
  dates: {
    /** Between two days or months, beside `salary.to`: "au", "through". */
    dayTo: readonly Word[]
    /** Words just before a deadline: "jusqu'au", "avant le", "uiterlijk". */
    deadline: readonly Word[]
    /** Words just before a start: "demarrage", "a pourvoir", "prise de poste". */
    start: readonly Word[]
    /** Words just before a date of posting: "publiee le". */
    posted: readonly Word[]
    /** What is published and is no ad: "rapport", "decret". */
    reports: readonly Word[]
    /** Words before a date of start, which with no date only invite: "rejoignez notre equipe". */
    joins: readonly Word[]
    /** What says, between two dates, that applying is possible: "ouvert", "loopt". */
    opened?: readonly Word[]
    /** Before two days in between which work may begin: "entre le … et le …". */
    between?: readonly Word[]
    /** Before the day by which something is done at the latest: "au plus tard". */
    latest?: readonly Word[]
    /** Before a day from which no application is taken: "apres le". */
    tooLate?: readonly Word[]
    /** What a person holds and that has an end of its own: "permis", "passport". */
    papers?: readonly Word[]
    /** Forms of a start that have a subject: "demarrera", "begins". */
    third?: readonly Word[]
    /** What says that someone is sought or hired, whatever follows: "cherche", "zoeken". */
    sought: readonly Word[]
    /** What says that a line speaks of applying, beside the words of `apply.send`: "parvenir", "stuur". */
    applying: readonly Word[]
    /** As soon as possible: "des que possible", "asap". */
    asap: readonly Word[]
    /** Before the name of who put the ad up: "par", "by". */
    by?: readonly Word[]
    /** Whoever is hired, as the one who begins: "de nieuwe collega", "la personne retenue". */
    hired?: readonly Word[]
    /** Before a start with which something comes: "bij de start", "from the start". */
    with?: readonly Word[]
    /** Behind a date from which a post is to be filled: "invullen", "besetzen". */
    fills?: readonly Word[]
    /** Before a start only where the line speaks of a contract: "a partir du", "vanaf". */
    from: readonly Word[]
    /** What has a date of its own, neither deadline nor start of the job: "entretiens", "formation". */
    events: readonly Word[]
    /** What has an end of its own that is no deadline: "contrat", "mission", "duree". */
    terms: readonly Word[]
    /** Before the end of a span: "jusqu'au". */
    until: readonly Word[]
    /** Days before the day of reading, `#` standing for the number: "il y a # jours". */
    daysAgo: readonly Word[]
    /** Days after the day of reading, `#` standing for the number: "sluit over # dagen". */
    daysLeft: readonly Word[]
    today: readonly Word[]
    yesterday: readonly Word[]
  }
  contract: {
    /** What tells how the length of a contract, or its renewal, is meant. */
    termCues: {
      /** Parts of the words of renewing, beside those of a permanent post that may follow. */
      renews: readonly Word[]
      /** A noun whose lack denies nothing: "doute" of "sans doute". */
      doubt: readonly Word[]
      /** Before what is to come when that time is over, beside `dates.tooLate`: "au bout de". */
      within: readonly Word[]
      /** Tells more of what went before: "qui". */
      which: readonly Word[]
    }
    kinds: Readonly<Record<EmploymentKind, readonly Word[]>>
    renewable: readonly Word[]
    /** Tells that a renewal may come, wherever it is told: "possibilite", "peut", "moglich". */
    possible?: readonly Word[]
    /** The one contract of the post, in a sentence of its renewal: "du contrat", "the contract". */
    itself?: readonly Word[]
    /** What is renewed beside contracts of work: a deadline, a client's contract. */
    otherRenewals?: readonly Word[]
    /** Words that name a contract only under its label: "determine". */
    asValue?: readonly Word[]
    /** National variants, kept in the ad's own words: "cdd a objet defini". */
    variants: readonly Word[]
    /** Talk of contracts in general, "#" for the contract: "a # pays", "# … more than a". */
    general?: readonly Word[]
    /** The post's contract is what is offered: "we offer", "you will get". */
    weOffer?: readonly Word[]
    /** Work for a while that may be an agency's: "mission temporaire", "temporary". */
    temporary?: readonly Word[]
    /** Whom and what one stands in for again and again, as a task of the post: "annual leave and sickness", "collega's". */
    relief?: readonly Word[]
    /** Before the independent person for whom an assignment is: "mission pour", "opdracht voor". */
    meantFor?: readonly Word[]
    /** Before a contract that is not what is offered: "sans passer par", "not through". */
    without?: readonly Word[]
    /** Before contracts of which there are many, so that none is the post's: "nos", "unsere". */
    ofMany?: readonly Word[]
    /** Times of the year that work is for: "la saison", "winter". */
    seasons?: readonly Word[]
    /** A contract of one year, whatever else is said of its length: "jaarcontract". */
    yearly?: readonly Word[]
    /** A length of time near these is not the contract's: trial period, project, reserve. */
    otherDurations: readonly Word[]
    /** Before a contract that may follow this one: "possibilite de", "met uitzicht op". */
    prospects: readonly Word[]
    /** Right behind a contract that may follow this one: "a l'issue", "possible". */
    later: readonly Word[]
    /** Between a contract and how long it lasts: "pour", "voor de duur van". */
    lasts: readonly Word[]
    /** Says that a post is open, before how long it lasts and its name: "applications are invited". */
    invites?: readonly Word[]
    /** Before how long a contract may last, further on in its sentence: "limited to". */
    limits?: readonly Word[]
    /** Right behind how long a contract lasts, that it may last longer: "to begin with". */
    atFirst?: readonly Word[]
    /** Before the day on which a contract ends: "fin du contrat", "einddatum". */
    ends: readonly Word[]
    /** What makes a contract word in running text the job's own: "contrat", "poste", "statut". */
    announces: readonly Word[]
    /** The same, of words that tie no length of time to the contract: "signez", "teken je". */
    offers?: readonly Word[]
    /** The same, of verbs that stand behind it: "berufen", "aangesteld". */
    takes?: readonly Word[]
    /** Makes a stage, a service or a student's job the reader's own: "ton", "your". */
    yours?: readonly Word[]
    /** Who works under a contract, said of a person who is sought or spoken to: "stagiaire", "volunteers". */
    persons?: Readonly<Partial<Record<EmploymentKind, readonly Word[]>>>
    /** Between the reader and such a person: "en tant que", "as a". */
    as?: readonly Word[]
  }
  /** Units of a length of time: "mois", "ans". */
  durations: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly Word[]>> & {
    /** Half of the unit that follows: "een half ". */
    half?: readonly Word[]
    /** Behind a unit, half of one more: "et demi". */
    andHalf?: readonly Word[]
  }
  hours: {
    /** What tells the times of shifts, and whose they are. */
    shifts: {
      /** Between the hours at which a shift begins and ends: "tot". */
      to: readonly Word[]
      /** Behind an hour of the day, and seldom behind a number of hours: "uhr". */
      hour?: readonly Word[]
      /** Before the hour at which work ends: "finish", "jusqu'à". */
      ends: readonly Word[]
      /** The end of the day: "minuit". */
      midnight: readonly Word[]
      /** Behind the name of a day on whose evening a week of nights begins: "soir". */
      lastEvening: readonly Word[]
      /** Evenings by the meals that are served: "dinners". */
      dinners?: readonly Word[]
      /** An evening or a night by a word that says that something is often done then: "'s nachts". */
      regular?: readonly Word[]
      /** Evenings that are one thing with a duty of being on call: "out-of-hours on-call rota". */
      outside?: readonly Word[]
      /** Between two times of which neither is worked, beside the words for "and" and "or": "ni". */
      nor: readonly Word[]
      /** Who arranges the times of others, beside `plans`: "draws up". */
      makes: readonly Word[]
      /** What those are written in: "plannings". */
      rotas: readonly Word[]
    }
    /** What tells how a number of hours is meant. */
    countCues: {
      /** Between a post or a word for work and its number: "telt". */
      comes: readonly Word[]
      /** Parts of the words for a week, before its hours: "hebdo". */
      week: readonly Word[]
      /** Behind a week, tells that it is one of several: "sur deux". */
      weekOf: readonly Word[]
      /** Between the hours of a house and those of a day: "24 h sur 24". */
      outOf: readonly Word[]
      /** Before a time of day: "om 15.30 u". */
      clock: readonly Word[]
      /** Before a time within which something is done: "within 24 hours". */
      delay: readonly Word[]
      /** Between a schedule and `optional`: "is", "auf". */
      optionBy: readonly Word[]
    }
    /** What tells how a share of full time is meant. */
    shareCues: {
      /** Before or behind a share: "80 % de". */
      of: readonly Word[]
      /** Before a share at which someone is sought: "à 80 %". */
      at: readonly Word[]
      /** Between the word for full time and the share: "FTE is 0.8". */
      amountsTo: readonly Word[]
      /** Behind a percentage that is no share of work: "du SMIC". */
      ofElse: readonly Word[]
      /** Behind a percentage and a word that is "or" elsewhere: "80 % of full time". */
      ofFull?: readonly Word[]
      /** Behind a fraction, makes it one of working time: "4/5 tijds". */
      ends?: readonly Word[]
      /** Parts of the words for what is paid by a part, and not worked. */
      funded: readonly Word[]
      /** Those of `fullTimeEquivalent` that count nothing but posts: "etp". */
      sure: readonly Word[]
    }
    fullTime: readonly Word[]
    partTime: readonly Word[]
    /** What makes hours those of a house or of whom it serves: "is open", "pupils receive". */
    others?: readonly Word[]
    /** What makes a time that of the person: "vous travaillez", "the post". */
    works?: readonly Word[]
    /** Beside weekends of which some are free, so that the others are worked: "sur deux", "every other". */
    oneOf?: readonly Word[]
    /** Before duties of others that the person only arranges: "planifier", "organise". */
    plans?: readonly Word[]
    /** Says of shifts that they are part of the post: "gehören dazu", "horen erbij". */
    belongs?: readonly Word[]
    /** In a clause of a duty, says that others do it: "sont renvoyées vers", "doen de artsen zelf". */
    byOthers?: readonly Word[]
    /** Behind a schedule that may be agreed on: "possible", "bespreekbaar". */
    optional?: readonly Word[]
    /** Labels of a duty of being on call, beside the words for it. */
    onCallLabel?: readonly Word[]
    /** Full-time and part-time as a label of working time has them: "complete", "partiel". */
    fullValue?: readonly Word[]
    partValue?: readonly Word[]
    halfTime: readonly Word[]
    /** What makes "35 h" a working week: "par semaine", "hebdomadaires". */
    perWeek: readonly Word[]
    /** Behind a number of hours: "et demie". */
    andHalf?: readonly Word[]
    hour: readonly Word[]
    /** The sign "%" as a word: "procent". */
    percent?: readonly Word[]
    /** Full-time equivalent: "etp", "vte", "fte". */
    fullTimeEquivalent: readonly Word[]
    daysPerYear: readonly Word[]
    evening: readonly Word[]
    night: readonly Word[]
    weekend: readonly Word[]
    onCall: readonly Word[]
    /** Time that is not worked: "repos", "ferme", "vrij". */
    rest: readonly Word[]
    /** The same, only behind it: "to yourself", "voor jezelf". */
    restAfter?: readonly Word[]
    /** Behind an evening that is not worked, with words between: "niet", "nicht". */
    denied?: readonly Word[]
    /** What makes an evening or a weekend the job's own time: "disponible", "reunions", "bereid". */
    ownTime: readonly Word[]
    /** Just before an evening or a weekend on which something is done: "le", "certains", "every". */
    usual?: readonly Word[]
    /** Before or behind an evening that is a shop's, a shelter's or a premium's: "ouvert", "prime", "toeslag". */
    notOwn?: readonly Word[]
    /** Of the person's own readiness, whoever is open then: "etre disponible", "beschikbaar". */
    available?: readonly Word[]
    /** Before the hours of a full-time pay, which need not be the job's: "op basis van", "based on". */
    payFor?: readonly Word[]
  }
  salary: {
    /** What tells how an amount is meant. */
    amountCues: {
      /** Currencies as words behind a number, by their ISO 4217 codes: "euros". */
      currencies: Readonly<Record<string, readonly Word[]>>
      /** A year of an apprenticeship, behind its number: "Lehrjahr". */
      trainingYear: readonly Word[]
      /** Between an amount with its period and what else than pay it is: "£10,000 a year in bonuses". */
      paidAs: readonly Word[]
      /** Behind an amount, leads to what more is paid: "zuzüglich". */
      andMore: readonly Word[]
      /** Of little experience, of much: "junior", "confirmé". */
      levels: readonly Word[]
      /** Before or behind a number of months, which are how long it lasts: "cdd". */
      lasting: readonly Word[]
    }
    /** What stands beside the words for scales of pay. */
    scaleCues: {
      /** A step, which says nothing without the scale that it is one of: "échelon". */
      steps: readonly Word[]
      /** Parts of the words for scales and their steps, beside the name of an agreement. */
      stepParts?: readonly Word[]
      /** What opens the name of an agreement that is no scale of it. */
      bareAgreements?: readonly Word[]
      /** The same, where the amount beside is the least that the agreement allows. */
      leastAgreements?: readonly Word[]
      /** Behind a grade that is a number beside the name of its agreement: "TV-L 12, Stufe 3". */
      gradeEnds?: readonly Word[]
      /** Words that the letters behind them say again: "convention collective CCN 51". */
      twice?: readonly Word[]
      /** A table of pay, before whose it is: "barème de la Fédération (échelle 301)". */
      ownTables?: readonly Word[]
      /** What a table is opened by that is an agreement: "convention". */
      agreed: readonly Word[]
    }
    /** Before what an hour is paid, in a sentence that says no more of it: "it's", "c'est". */
    itIs?: readonly Word[]
    /** Words that make an amount pay: "salaire", "remuneration". */
    pay: readonly Word[]
    /** Before an amount with its period that somebody gets: "you get", "vous touchez". Weaker than a word for pay. */
    gets?: readonly Word[]
    units: Readonly<Record<Unit, readonly Word[]>>
    gross: readonly Word[]
    net: readonly Word[]
    /** Joins two ends of a range: "a", "et", "tot". */
    to: readonly Word[]
    /** Opens a range: "entre", "de", "van". */
    between: readonly Word[]
    /** Before an amount: "de" of "tussen de € 2.000 en de € 3.000". */
    articles?: readonly Word[]
    /** Before an amount that is only a least one: "a partir de", "minimum". */
    from: readonly Word[]
    /** Before an amount that is only a most one: "jusqu'a", "maximum". */
    upTo: readonly Word[]
    /** After an amount that is only a least one: "minimum", "or more". Unlike `from`, no word that opens a date. */
    least?: readonly Word[]
    /** Behind an amount and a comma, tells that it is only the least: "more for experience", "Überzahlung möglich". */
    more?: readonly Word[]
    /** Behind an amount, opens what the pay depends on: "selon", "DOE". */
    depends?: readonly Word[]
    /** A pay that by its name is the least, or the most, of a range: "Mindestgehalt", "maximumsalaris". */
    leastPay?: readonly Word[]
    mostPay?: readonly Word[]
    /** A pay with all that may come on top of a fixed one that is told, too: "package", "Zieleinkommen". */
    packages?: readonly Word[]
    /** Straight behind an amount that is paid beside the pay itself: "en plus", "extra". */
    onTop?: readonly Word[]
    /** Behind an amount that is paid once, for a whole piece of work: "par projet", "for the whole term". */
    once?: readonly Word[]
    /** After an amount that is only a most one. */
    most?: readonly Word[]
    /** Opens a sentence about people in general, of pay or of hours: "half of our bakers", "la plupart travaillent". */
    generally?: readonly Word[]
    /** Between a percentage and the pay that it is of: "of", "van". */
    partOf: readonly Word[]
    /** Who pays, or is paid, when it is not the person: "tenants pay", "to suppliers". */
    others?: readonly Word[]
    /** Before an amount that is no exact one: "circa". */
    roughly?: readonly Word[]
    /** Between a pay and what comes on top of it: "with", "plus". */
    plus?: readonly Word[]
    /** Between a number of payments and the year: "fois", "keer". */
    times?: readonly Word[]
    /** Before or after an amount that is not pay: "cheques-repas", "prime", "budget". */
    notPay: readonly Word[]
    /** What is given in proportion to the hours beside the pay: holidays, a thirteenth month. */
    otherShares?: readonly Word[]
    /** The noun before the code of a scale, grade or category of pay: "cp", "echelon", "categorie". */
    scale: readonly Word[]
    /** Those of `scale` that only announce a code that names itself: "weddeschaal B1-B3". */
    scaleAnnouncers?: readonly Word[]
    /** Agreements of pay by their own names: "fehap 51", "tv-l". */
    agreements?: readonly Word[]
    /** Before the name of an agreement, written with capitals or digits: "ccn", "convenio". */
    agreementWords?: readonly Word[]
    /** A table of pay with what it is of: "grille legale des apprentis". */
    scaleTables?: readonly Word[]
    /** Scales that are told by no other word: "fg iv". */
    sureScales?: readonly Word[]
    /** Small words between the parts of a scale, and within the name of an agreement: "de la", "des". */
    scaleLinks?: readonly Word[]
    /** Before a number of monthly payments a year: "sur", "x", "op". */
    overMonths: readonly Word[]
    /** After that number: "pagas", "mensualites". */
    monthlyPayments?: readonly Word[]
    /** The amount is what a full-time post pays: "pour un temps plein", "for 1 fte". */
    fullTimeBasis: readonly Word[]
    /** What a weighing of pay is counted in: "512 points". */
    scalePoints?: readonly Word[]
    /** The amount is what is paid for the hours of the post itself: "actual pay". */
    actualBasis?: readonly Word[]
    /** Before the hours, or the share of full time, that the amount pays: "pour les 28 heures", "bij 36 uur". */
    forHours?: readonly Word[]
    /** A time at the post's beginning, or what follows it, for which another amount is paid: "proeftijd", "thereafter". */
    phases?: readonly Word[]
    /** Leads from what a pay begins with to what it grows to: "oplopend tot". */
    rising?: readonly Word[]
    /** As `fullTimeBasis`, of words that elsewhere say what hours the post has: "a 100 %". */
    fullTimePay?: readonly Word[]
    /** The same, straight behind an amount, or between it and the word for pay. */
    fullTimeBeside?: readonly Word[]
    /** The amount is an estimate: "salaire estime". */
    estimated: readonly Word[]
  }
  place: {
    /** Opens the name of a part of a country, which is no town's: "provincia", "county". */
    provinces: readonly Word[]
    /** Within the name of a town, before what it lies by: "sur", "upon". Plain words, no patterns. */
    liesBy: readonly Word[]
    /** Behind "based", before what is no place: "sur", "on". */
    upon: readonly Word[]
    /** Before whom or what the work is for: "pour", "voor". */
    meantFor: readonly Word[]
    /** Stands for a post, in "one in Leeds and another in York". */
    another: readonly Word[]
    /** Who or what is no house, though one may work in it: "team", "service". */
    people: readonly Word[]
    /** A part of a town, behind its name and a hyphen: "centre", "noord". */
    quarters: readonly Word[]
    /** What addresses are told by, beside the words for streets. */
    address: {
      /** Small words behind a street in a sentence, at which its name ends: "since", "waar". Plain words, no patterns. */
      ends: readonly Word[]
      /** What the name of a street opens with: "rue"; its last word: "road"; what that ends with: "gracht". */
      kinds?: readonly Word[]
      lastWords?: readonly Word[]
      endings?: readonly Word[]
      /** Small words within the name of a town or a street: "sur", "aan". Plain words, no patterns. */
      particles: readonly Word[]
      /** Before a street, in a sentence: "at", "aan". */
      at: readonly Word[]
      /** Between such a word and the name: "the". */
      articles: readonly Word[]
      /** Between a street's word and its name: "de la". */
      of: readonly Word[]
      /** Where people work, by its walls: "locaux", "pand". */
      premises: readonly Word[]
      /** What the word for a shop or a workshop ends with: "winkel", "atelier". */
      shops: readonly Word[]
      /** A box for letters: "postbus", "boite postale". */
      boxes: readonly Word[]
      /** What stands behind a street with a number and is part of it: "batiment 4", "unit B". */
      inside: readonly Word[]
      /** A floor of a building, behind its number: "etage". */
      floor: readonly Word[]
      /** What has a number behind it and is no street: "level", "groep". */
      grades: readonly Word[]
      /** The same of parts of a building or an estate: "hall", "zone". */
      numbered: readonly Word[]
      /** Verbs and small words of a sentence, which no street's name holds: "are", "zijn". */
      speaks: readonly Word[]
    }
    /** Words of one country's law and schools, by its code; they tell where an ad is: "asbl", "cao", "dbs". */
    national?: Readonly<Record<string, readonly Word[]>>
    /** Just before the workplace in a sentence: "poste base a", "standplaats". */
    workplace: readonly Word[]
    /** Between a role and its town: "in", "a", "te". */
    at?: readonly Word[]
    /** Before a town that is beside or around the workplace, and is named for it: "aux portes de", "hartje". */
    near?: readonly Word[]
    /** Behind a town, what means it and what is around it: "e.o.", "centre-ville". */
    around?: readonly Word[]
    /** A few words before a town, what makes it no workplace: "fondee", "tussen", "between". */
    elsewhere?: readonly Word[]
    /** In the value of a label for the place, what is no town's name: "partout", "various", "divers". */
    vague?: readonly Word[]
    /** What turns from one place to another within a sentence: "mais", "but". */
    but?: readonly Word[]
    /** Between the words for a place and a street, what puts the street near by: "opposite", "coin". */
    nearby: readonly Word[]
    /** A place that is not the workplace: "siege social", "deplacements". */
    notWorkplace: readonly Word[]
    /** Where one is taught, and does not work: "lieu de formation", "notre campus". */
    training?: readonly Word[]
    /** Country names and their ISO 3166-1 codes. */
    countries: Readonly<Record<string, readonly Word[]>>
    /** Street words: "rue", "avenue", "straat". */
    street: readonly Word[]
    /** What stands beside a street in an address, and is part of it: "batiment b", "business park". */
    building?: readonly Word[]
    /** A building that has a name before its street: "town hall", "gemeentehuis". */
    landmark?: readonly Word[]
    /** Words that make a name that of a district: "province de", "county", "landkreis". */
    district?: readonly Word[]
    /** Where people work: "agence", "winkel", "office"; before a town it names the workplace. */
    facility?: readonly Word[]
    /** Such a place that its town alone names, with nothing between: "Standort", "vestiging". */
    branch?: readonly Word[]
    /** Before such a place, whose it is: "notre", "ons". */
    ours?: readonly Word[]
    /** Between such a place and its town, beside `at`: "de", "van". */
    of?: readonly Word[]
    /** Before the town that an employer is from: "uit", "aus". */
    from?: readonly Word[]
    /** Words that make an address the employer's seat, or one to write to: "siege social", "registered office". */
    seat?: readonly Word[]
    /** Before a town, what makes it the employer: "commune de", "stad". */
    municipality?: readonly Word[]
    /** Work from home, however much of it: "teletravail", "home office", "thuiswerken". */
    home: readonly Word[]
    /** Work at the employer's: "au bureau", "on site". */
    office: readonly Word[]
    /** Near `home`, what says that there is some: "possible", "up to", "deels". */
    possible: readonly Word[]
    /** Right beside `home`: "100 %", "fully". */
    wholly: readonly Word[]
    /** Right beside `home`: "impossible", "not suitable". */
    impossible: readonly Word[]
    /** Between a house and its town, or its street: "is located in", "ligt in". */
    lies?: readonly Word[]
    /** Behind a house, before "in" and its town: "located", "gelegen". */
    situated?: readonly Word[]
    /** Before a house, or a name, that is the one meant: "the", "het". Plain words, not patterns. */
    the?: readonly string[]
    /** What a denial says cannot be done at home: "a job", "een baan". */
    occupation?: readonly Word[]
    /** The days of a week that are left: "les autres jours", "de overige dagen". */
    rest?: readonly Word[]
    /** Near `home`, what makes it no place of work: on call at home. */
    standby?: readonly Word[]
    day: readonly Word[]
    week: readonly Word[]
    remote: readonly Word[]
    hybrid: readonly Word[]
    onsite: readonly Word[]
  }
  requirements: {
    /** What tells how a requirement is meant, beside its name. */
    cues: {
      /** Lead to what a thing is of, with no article: "van"; to what goes with it: "avec"; to what it is for: "pour". */
      of: readonly Word[]
      with: readonly Word[]
      for: readonly Word[]
      /** Turns round what was said: "mais". */
      but: readonly Word[]
      /** Behind a thing, likens it to the one before: "ook". */
      too: readonly Word[]
      /** Behind two things, speaks of both: "allebei". */
      both: readonly Word[]
      /** Behind a name, tells more of the person: "die". */
      who: readonly Word[]
      /** Behind a subject, verbs that make it the subject of a sentence of its own: "wordt". */
      is: readonly Word[]
      /** Short forms whose full stop parts nothing: "bzw", "par ex". */
      abbreviated: readonly Word[]
      /** Headings over all that is asked, which ask it no less: "profil souhaité". */
      profiles: readonly Word[]
      /** Opens a line that asks for something to be had: "posséder", "justifier". */
      bids: readonly Word[]
      /** Participles that close a clause, what they are of before them: "gebruikt". */
      closes: readonly Word[]
      /** Of the words that join experience to what it is about, those that no place follows: "avec". */
      notPlaces: readonly Word[]
      /** Nouns for the post itself, which are no field of work: "functie", "environment". */
      posts: readonly Word[]
      /** Parts of the words by which something is as good as a diploma: "equiv". */
      equal: readonly Word[]
      /** Diploma words that tell of a person: "ausgebildete". */
      qualified: readonly Word[]
      /** Adverbs by their form, which stand between "avez" and what was done: "notamment". */
      adverbs: readonly Word[]
      /** How words end that an "s" joins to the rest of a compound: "ung" of "Beratungserfahrung". */
      linkedBy?: readonly Word[]
      /** How the words begin for a schooling that comes on top of another: "Weiterbildung". */
      further: readonly Word[]
      /** What a diploma counts for, where those who apply are given marks: "puntos". */
      points: readonly Word[]
      /** Parts of the words for what is well known, where "no" stands before them: "secret". */
      secrets: readonly Word[]
      /** Behind a name, the noun of knowing it that is no part of it: "Kenntnisse". */
      nameEnds?: readonly Word[]
      /** Behind a language, those who speak it: "speakers". */
      speakers: readonly Word[]
      /** Before the letter of a driving licence: "catégorie", "klasse". */
      classes: readonly Word[]
      /** Parts of the words for what the use of a car is paid with; and where a car is left. */
      refunded: readonly Word[]
      parking: readonly Word[]
    }
    required: readonly Word[]
    preferred: readonly Word[]
    /** Those of `required` and `preferred` that govern what follows them: "idealement", "bij voorkeur". */
    ahead: readonly Word[]
    /** Turns a word round: "pas de", "non", "geen". */
    negation: readonly Word[]
    /** Before what one may do without, and right behind it: "pas besoin de", "hoef je niet". */
    needless?: readonly Word[]
    needlessBehind?: readonly Word[]
    /** Others than the person who speak, before what they speak: "our team speaks". */
    othersSpeak?: readonly Word[]
    /** Those of `negation` that turn the other way with a second one: "sans", "without". */
    without?: readonly Word[]
    /** Words of a level of schooling by EQF level, 1 to 8: "bac\\+5", "hbo". They are no subject. */
    education: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, readonly Word[]>>>
    /** Diplomas whose own name says what they are of: "bts", "pabo"; 0 holds those of no one level. */
    diplomas?: Readonly<Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, readonly Word[]>>>
    /** Words around a level that are no subject: "valide", "niveau", "diploma". */
    noSubject?: readonly Word[]
    /** What a subject never goes on with: pronouns, verbs, "avec". */
    ends?: readonly Word[]
    /** Diploma words that their subject may stand before: "law degree", "technische opleiding". */
    subjectFirst?: readonly Word[]
    /** "ou équivalent par expérience". */
    orEquivalentExperience: readonly Word[]
    experience: readonly Word[]
    /** Where a trade is learnt by doing it: "terrain", "praktijk", "on the job". */
    practice?: readonly Word[]
    /** Nouns of work, which a length of time makes an experience: "pratique", "background". */
    worked?: readonly Word[]
    /** Turns that say by themselves that one has worked: "fait vos armes", "sporen verdiend". */
    practised?: readonly Word[]
    /** Before a participle of `did`: "avez", "hast". Where `verbLast`, other words may stand between the two. */
    haveDone?: readonly Word[]
    verbLast?: boolean
    /** Participles, by their form; those of `notDid` are no work, those of `generalWork` name none. */
    did?: readonly Word[]
    notDid?: readonly Word[]
    generalWork?: readonly Word[]
    /** Verb and subject behind what opens the sentence: "heb je", "hast du". */
    fronts?: readonly Word[]
    /** Says that it lies before: "déjà". */
    already?: readonly Word[]
    /** In an offer, what tells the experience that is asked from the one to be gained: "reussie", "proven". */
    proven?: readonly Word[]
    /** Before a length of time, what makes it the person's own: "avez", "hebt", "spent". */
    spent?: readonly Word[]
    /** The employer as a subject ("we", "our firm"), with a verb of having, and words there that mean someone else. */
    firm?: readonly Word[]
    firmHas?: readonly Word[]
    firmSeeks?: readonly Word[]
    /** "With ten years …, we": what opens it, and verbs that may stand before the subject. */
    firmWith?: readonly Word[]
    firmIs?: readonly Word[]
    /** Opens how long the employer has been at it: "depuis". */
    firmSince?: readonly Word[]
    /** People of the house as a subject ("votre tuteur", "our founder"), and verbs by which they have experience. */
    whose?: readonly Word[]
    itHas?: readonly Word[]
    /** Subjects with a capital that are the person sought: "who", "quelqu'un", "elle". */
    anyone?: readonly Word[]
    /** Beside the most years, what makes them count for the pay: "ancienneté", "meegenomen". */
    seniority?: readonly Word[]
    /** The person spoken to, and nobody else: "vous", "your". */
    addressed?: readonly Word[]
    /** Who gets the job, spoken of: "the successful candidate", "la personne retenue". */
    chosen?: readonly Word[]
    /** Before a length of time, what makes it another thing than experience: "depuis", "contract". */
    since?: readonly Word[]
    /** Before a length of time, those whose age it is: "enfants". */
    people?: readonly Word[]
    /** Right behind a length of time, what was done: "vendiendo", "managing". */
    doing?: readonly Word[]
    /** The same behind what it was done with: "HGV driving", "warehouse work". */
    doneLast?: readonly Word[]
    /** Lengths of time with a name of their own, in months: "anderhalf jaar": 18. */
    lengths?: Readonly<Record<string, number>>
    /** Lengths of time that nobody can count: "quelques années", "a few seasons". */
    someTime?: readonly Word[]
    /** Numbers that are not whole: "anderhalf": 1.5; and what adds a half behind the unit: "et demi". */
    fractions?: Readonly<Record<string, number>>
    andHalf?: readonly Word[]
    /** Before or behind a length of time, what makes it the least or the most; `orMore` stands only behind. */
    atLeast?: readonly Word[]
    atMost?: readonly Word[]
    orMore?: readonly Word[]
    /** Behind a bare number, what makes it a part of the length before: "of them", "davon". */
    ofThem?: readonly Word[]
    /** Adjectives of experience that name no field: "première", "solid". */
    plain?: readonly Word[]
    /** Experience nouns that their field stands before ("retail experience"), and words there that are no field. */
    subjectBefore?: readonly Word[]
    notField?: readonly Word[]
    /** The end of a compound of which the rest is the field ("verkoopervaring"), unless that is one of `ofWork`. */
    experienceEnd?: readonly Word[]
    ofWork?: readonly Word[]
    /** Prepositions of place that belong to what was done: "achter", "behind". */
    places?: readonly Word[]
    /** What a field of experience never goes on with: "pour", "who", "pendant". */
    aboutEnds?: readonly Word[]
    /** Where experience may have been won, which is not its field: "stage". */
    stages?: readonly Word[]
    /** People without experience, what welcomes them, and what refuses them. */
    beginners?: readonly Word[]
    welcome?: readonly Word[]
    refuses?: readonly Word[]
    /** "Whether you are", and behind it what says that one begins: "fresh from". */
    noMatter?: readonly Word[]
    fresh?: readonly Word[]
    /** Behind what is asked for, these tell that one may do without: "mais pas obligatoire". */
    optional?: readonly Word[]
    /** Opens a condition ("si", "als"), and what says in it that more is asked for elsewhere: "déjà", "ook". */
    conditions?: readonly Word[]
    besides?: readonly Word[]
    /** Likens what follows to what went before, in how much it is asked for: "tout comme", "net als". */
    likewise?: readonly Word[]
    /** The participle of an aside with a subject of its own: "étant". */
    being?: readonly Word[]
    /** What is said of several things at once: "sont", "would be". */
    severalAre?: readonly Word[]
    /** Headings over what is only wished for: "wensen", "nice to have". */
    wishes?: readonly Word[]
    /** No experience needed: "debutant accepte". */
    noExperience: readonly Word[]
    /** Between "expérience" and what it is about: "professionnelle", "averee". */
    qualifiers: readonly Word[]
    /** Opens a part of an experience already counted: "dont", "waarvan". */
    including: readonly Word[]
    /** Joins "expérience" to what it is about: "en", "dans", "de". */
    about: readonly Word[]
    /** Articles and possessives before a noun: "la", "une", "het". */
    articles: readonly Word[]
    and: readonly Word[]
    or: readonly Word[]
    /** Phrases with a requirement's word that ask nothing of the person: "selon experience", "partage d'experiences". */
    decoys: readonly Word[]
    /** A diploma of any level: "diplome", "titulaire d'un". */
    diploma: readonly Word[]
    /** Between a diploma and the level that tells which one it is: "at", "auf". */
    ofLevel?: readonly Word[]
    /** Before diplomas that are examples of a schooling: "type", "such as". */
    ofType?: readonly Word[]
    /** A diploma and its field in one word: "timmeropleiding". */
    diplomaCompounds?: readonly Word[]
    /** Kinds of school and of what they give, which name no field: "université", "business school". */
    schools?: readonly Word[]
    /** Right behind a diploma word, adjectives that name its field: "juridique", "comercial". */
    fields?: readonly Word[]
    /** Papers of many kinds, which are a diploma where they name a trade: "brevet", "attest", "Gesellenbrief". */
    schoolPapers?: readonly Word[]
    /** Leads to the field of a diploma from further behind: "with a major in", "mit Schwerpunkt". */
    majors?: readonly Word[]
    /** What only short courses and their papers are of, which are no diplomas: "first aid", "heftruck". */
    ticketsOf?: readonly Word[]
    /** Before a level outside the profile, what makes it the person's own: "titulaire d'un", "de formation". */
    holder: readonly Word[]
    /** Right before a diploma, or with only small words between, what makes it the person's own: "avez", "in het bezit van". */
    having?: readonly Word[]
    /** The same behind it: "en poche", "volstaat". */
    havingBehind?: readonly Word[]
    /** Those who have a diploma or work for one, and are not the person: "collegues", "students". */
    others?: readonly Word[]
    /** In a profile, a diploma that the person is working for, asked all the same: "vous preparez un". */
    studying: readonly Word[]
    /** What one says of the field that one studies: "du studierst". */
    studies?: readonly Word[]
    /** Behind languages given as examples: "oder eine andere Sprache". */
    anyOther?: readonly Word[]
    /** What will do instead of experience, so that it is wished for alone: "interest". */
    leanings?: readonly Word[]
    /** Ways of using a language: "in Wort und Schrift". */
    modes?: readonly Word[]
    /** Behind a word of knowing, what makes it one of wielding: "im Umgang mit". */
    usage?: readonly Word[]
    /** A diploma that the job prepares for, not one that it asks: "preparation", "diplome vise". */
    training: readonly Word[]
    /** Nouns of knowing and of mastering: "connaissances", "maîtrise". */
    knowledge: readonly Word[]
    skill: readonly Word[]
    /** The same as verbs and adjectives: "vous connaissez", "proficient". */
    knows?: readonly Word[]
    masters?: readonly Word[]
    /** To be able to wield something, up to what is wielded: "able to operate", "savoir souder". */
    ableTo?: readonly Word[]
    /** Beside a name, what makes it a certificate's: "certification", "certified". */
    certified?: readonly Word[]
    /** Beside a tool, what makes its use a mastery: "vlot", "advanced user". */
    ease?: readonly Word[]
    /** Behind what is known, and what is mastered: "n'a pas de secrets pour vous", "bedienen". */
    knownBehind?: readonly Word[]
    masteredBehind?: readonly Word[]
    /** Knowledge with its subject in one: "plantenkennis", "product knowledge". */
    knowledgeOf?: readonly Word[]
    /** A skill with its subject in one: "qualités rédactionnelles", "writing skills". */
    skillsOf?: readonly Word[]
    /** What announces a list: "suivants", "following". */
    following?: readonly Word[]
    /** Verbs of having, before a word of knowing: "avez", "beschikt", "bring". */
    /** Verbs by which someone comes to know or gives to know: "gain", "vermitteln"; no past forms, those are had. */
    gains?: readonly Word[]
    possessing?: readonly Word[]
    /** Articles and possessives before what is spoken of rather than asked: "la", "votre", "our". */
    definite?: readonly Word[]
    /** What can only be known, though it be mastered: "droit", "normes", "processen". */
    theory?: readonly Word[]
    /** Software and the like, whatever its name: "logiciel", "pakket". */
    tools?: readonly Word[]
    /** Certificates and authorisations for a trade: "CACES R489", "Staplerschein". */
    certificates?: readonly Word[]
    /** Nouns for such a paper, behind what it is of and before it: "certificate", "visum". */
    papers?: readonly Word[]
    papersOf?: readonly Word[]
    /** Papers that are none of a trade: "driving", "certificat medical"; words before one that are no part of its name. */
    notPapers?: readonly Word[]
    paperStops?: readonly Word[]
    /** Words that a tool's name follows: "experience with", "gewerkt met". */
    wields?: readonly Word[]
    /** Beginnings of the words for qualities of character, which are no skills: "rigueur", "teamplayer". */
    qualities?: readonly Word[]
    /** After a skill, what it is for: "afin de", "om te". */
    purpose?: readonly Word[]
    /** The person spoken to or of: "vous", "je". */
    pronouns?: readonly Word[]
    /** Headings of lists of skills, and of knowledge: "compétences techniques", "savoirs". */
    skillLists?: readonly Word[]
    knowledgeLists?: readonly Word[]
    /** Language names by BCP 47 code: fr: ["francais"]. */
    languages: Readonly<Record<string, readonly Word[]>>
    /** After a language's name, what makes it an adjective of something else: "law", "recht". */
    adjectiveOf?: readonly Word[]
    /** What makes a language name a requirement: "maitrise", "langue", "parle". */
    languageCues: readonly Word[]
    /** Before a language's name, what asks it of the person in any part of an ad: "vous parlez", "able to read". */
    speaks?: readonly Word[]
    /** Opens examples: "tels que", "such as". */
    suchAs?: readonly Word[]
    /** The same of tools: "notamment", "met name". */
    examples?: readonly Word[]
    /** Between two languages asked alike: "tant en anglais qu'en français". */
    asWell?: readonly Word[]
    /** After a comma or "and", what says no other thing: "pour", "leur". */
    continues?: readonly Word[]
    /** Two nouns that are one thing: "health and safety". */
    together?: readonly Word[]
    /** How adjectives end where they stand behind their noun, so that two may share it: "culture économique et financière". */
    adjectivesBehind?: readonly Word[]
    /** What tools are of, and what says nothing beside their names: "outils", "programmeertalen". */
    genericTools?: readonly Word[]
    /** Level words: fluent: ["courant"]. */
    languageLevels: Readonly<
      Partial<Record<'basic' | 'good' | 'fluent' | 'bilingual' | 'native', readonly Word[]>>
    >
    drivingLicence: readonly Word[]
    /** What a licence is for, next to it, when that is no car: lorry: ['poids lourd']. */
    driven?: Readonly<Partial<Record<'articulated' | 'lorry' | 'motorcycle' | 'bus', readonly Word[]>>>
    vehicle: readonly Word[]
    /** Beside a paper or a permit, what makes it the person's own: "fournir", "voorleggen", "hold". */
    presenting?: readonly Word[]
    /** Before a paper, what makes it one that the job deals with: "traiter", "demandes de", "helpt bij". */
    handling?: readonly Word[]
    rightToWork: readonly Word[]
    criminalRecord: readonly Word[]
  }
  /** What tells how a benefit is meant, beside its name. */
  benefitCues: {
    /** Sums that no person is paid. */
    millions: readonly Word[]
    /** Parts of the words for leave; its plain name, in countries whose ads also state the legal leave. */
    leave: readonly Word[]
    plainLeave?: readonly Word[]
    /** Leave that without a number is the legal one, and parts of the words that make it more. */
    bareLeave: readonly Word[]
    moreLeave: readonly Word[]
    /** What one does in the leave of others: before it, and behind it ("leave cover"), which is no insurance. */
    fills: readonly Word[]
    coverFor?: readonly Word[]
    insured?: readonly Word[]
    /** A training of the body, and beside it what makes it one. */
    workout: readonly Word[]
    exercise?: readonly Word[]
    /** The schooling that an apprenticeship is made of. */
    schooling?: readonly Word[]
    /** In the words of a training, what makes it one that is paid: "budget". */
    trainingPaid: readonly Word[]
    /** Behind a training, leads to its field. */
    ofField: readonly Word[]
    /** Right behind what may be had: "is possible". */
    possible: readonly Word[]
    /** The way to an interview. */
    interview: readonly Word[]
    /** How a premium of results ends, in one word with what it is for. */
    bonuses?: readonly Word[]
    /** Between leave and its number: "bedraagt". */
    amountsTo: readonly Word[]
    /** Days of leave as they are counted; those of a weekend or a fortnight are none. */
    workingDays?: readonly Word[]
    otherDays?: readonly Word[]
    /** Beside a unit of time, and without a say in which it is: "calendar month". */
    calendar: readonly Word[]
    /** Before what a voucher is worth, its currency left out. */
    worth: readonly Word[]
    /** What is paid by the day. */
    daily: readonly Word[]
    cents: readonly Word[]
    /** Behind a comma, leads to what is paid for it: "daarvoor"; and "with", before one of `allowances`. */
    forWhich: readonly Word[]
    paidWith: readonly Word[]
    /** Parts of the words for what is paid. */
    allowances: readonly Word[]
    /** Between what is paid by the kilometre and the way that it is for. */
    forTheWay: readonly Word[]
    /** Beside a health insurance, what makes it a paid one. */
    isPaid: readonly Word[]
    threeQuarters: readonly Word[]
    /** Makes a small share of a pension one of its cost. */
    ofPremium: readonly Word[]
    /** Behind a part of an amount, that the employer pays it. */
    paidPart: readonly Word[]
    /** Says of what a label names that there is any, or none. */
    yes: readonly Word[]
    no: readonly Word[]
    /** Parts of the words for what shops sell as presents. */
    shopGifts: readonly Word[]
  }
  /** What is a benefit by its own name: "cheques-repas", "groepsverzekering". */
  benefits: Readonly<Partial<Record<BenefitKind, readonly Word[]>>>
  /** What is a benefit only where it is given, paid or lent, or opens a line of the offer: "logement", "opleiding". */
  benefitThings?: Readonly<Partial<Record<BenefitKind, readonly Word[]>>>
  /** Beside such a thing, what makes it given: "fourni", "gratis", "pris en charge". */
  given?: readonly Word[]
  /** Small words that may stand between those and a benefit: "des", "of the", "voor". */
  linkWords?: readonly Word[]
  /** Beside an allowance that the stated pay already holds: "compris", "including". */
  included?: readonly Word[]
  /** One half of a cost: "moitie", "helft". */
  half?: readonly Word[]
  /** The day off that one has once a year: "anniversaire", "verjaardag". */
  birthday?: readonly Word[]
  /** Whose work it is to handle benefits: behind such a word they are a task: "gerer", "berekent", "payroll". */
  benefitTasks?: readonly Word[]
  /** Whom the employer itself serves: what it offers them is no benefit of the job: "a nos clients". */
  customers?: readonly Word[]
  /** Whom an employer of care, teaching or housing serves, behind what it gives them: "aux familles", "to young people". */
  served?: readonly Word[]
  /** A premium for whoever names a new colleague; bids the reader name one: "cooptation", "refer a friend and". */
  referral?: { named: readonly Word[]; bidden: readonly Word[] }
  /** Of a shared cost, the part that the employer pays: "prise en charge employeur". */
  employerPays: readonly Word[]
  /** The whole of a cost: "integral", "volledig". */
  wholly?: readonly Word[]
  /** What makes a benefit offered, in running text or over a list: "nous offrons", "avantages", "tu auras". */
  employerOffers: readonly Word[]
  apply: {
    /** Before a person's name, with a capital: "Mme", "Frau". */
    titles: readonly Word[]
    /** Those that are written without a capital as well: "mevrouw". */
    smallTitles?: readonly Word[]
    /** Small words within the name of a person: "van", "de la". Plain words, no patterns. */
    nameParts: readonly Word[]
    /** Between a person and their house, before an address: "Ana from accounts". */
    belongs: readonly Word[]
    /** Between "the contact" and the name: "is". */
    is: readonly Word[]
    /** Before the way that an application takes: "par", "per". */
    by: readonly Word[]
    /** Leads to an address in the next line: "adresse suivante", "following address". */
    addresses: readonly Word[]
    /** Before whom or what a sentence left open goes to: "chez", "to". */
    towards: readonly Word[]
    /** Opens a condition: "if", "si". */
    ifs: readonly Word[]
    /** The sign of an e-mail address in words, against collectors of addresses. */
    atSign: readonly Word[]
    /** The dot of such an address. */
    dots: readonly Word[]
    /** Before the sign of an address that is nobody's own: "info", "werk". */
    boxes: readonly Word[]
    /** Parts of the words for such an address: "recrut", "secretar". */
    boxParts: readonly Word[]
    /** What a link opens that is no way to apply: a simulator, an event, a policy on privacy. */
    otherPages?: readonly Word[]
    /** A line with which a letter ends: "kind regards". */
    closings?: readonly Word[]
    /** Who writes the ad, as whom one writes to: "me", "mij", "moi". */
    me?: readonly Word[]
    /** Where to send an application: "candidatures a", "postuler". */
    send: readonly Word[]
    /** A contact for questions, not for applications: "pour toute question". */
    questions: readonly Word[]
    /** Before the name of the person who receives applications: "a l'attention de". */
    attention: readonly Word[]
    /** Just before that name in a sentence: "a", "aan". */
    toPerson?: readonly Word[]
    /** Bids the reader get in touch, which where no question is meant is to apply: "appelez", "bel", "write to". */
    touch?: readonly Word[]
    /** Behind that name, which opens the sentence: "kijkt uit naar", "attend". */
    awaits?: readonly Word[]
    /** Announces that name: "personne de contact", "contactpersoon". */
    person?: readonly Word[]
    /** Says that an application goes by post: "par courrier". */
    byPost?: readonly Word[]
    /** Words for calling: a number of nine digits beside them is a telephone's. */
    phone?: readonly Word[]
    /** Between that name and an address or a number: "at", "par mail a". */
    reach?: readonly Word[]
  }
  /** What a page that holds no single ad says. */
  pages: {
    /** How the name of a host opens where an employer keeps its vacancies: "careers", "werkenbij". */
    ownSites: readonly Word[]
    /** What heads an article on a trade, its pay or its schooling: "how to become". */
    articles: readonly Word[]
    noAd: readonly Word[]
    loginWall: readonly Word[]
    expired: readonly Word[]
    results: readonly Word[]
  }
}
