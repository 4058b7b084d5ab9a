import type { Words } from '@/lib/locales'
import type { Requirement } from '@/lib/posting'
import { formatMonths } from './durations'
import { formatLanguage } from './places'

type Of<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>

/** EQF levels 1 to 8, in order. */
const LEVELS = [
  'value.education.level1',
  'value.education.level2',
  'value.education.level3',
  'value.education.level4',
  'value.education.level5',
  'value.education.level6',
  'value.education.level7',
  'value.education.level8',
] as const

/**
 * "Master (matière sociale) ou expérience équivalente".
 * In: one requirement. Out: what is asked, without saying how strongly: see `formatNecessity`.
 */
export function formatRequirement(requirement: Requirement, words: Words): string {
  switch (requirement.kind) {
    case 'education':
      return formatEducation(requirement, words)
    case 'experience':
      return formatExperience(requirement, words)
    case 'language':
      return [formatLanguage(requirement.value, words), formatLevel(requirement.level, words)]
        .filter(Boolean)
        .join(' ')
    case 'drivingLicence':
      return words.t('value.licence', [requirement.value])
    case 'vehicle':
      return words.t('value.vehicle')
    case 'knowledge':
    case 'skill':
      return requirement.about
    case 'rightToWork':
    case 'criminalRecord':
      return requirement.about ?? words.t(`value.${requirement.kind}`)
  }
}

/** Whether `formatRequirement` gives the ad's own words, which are in the ad's language. */
export function isOwnWords(value: { kind: string }): boolean {
  return value.kind === 'knowledge' || value.kind === 'skill'
}

/** "exigé" or "atout". */
export function formatNecessity(necessity: Requirement['necessity'], words: Words): string {
  return words.t(`value.necessity.${necessity}`)
}

function formatEducation({ level, about, orEquivalentExperience }: Of<'education'>, words: Words): string {
  const key = LEVELS[(level ?? 0) - 1]
  const diploma = words.t(key ?? 'value.educationAbout')
  const said = withField(diploma, about)
  return orEquivalentExperience ? words.t('value.orExperience', [said]) : said
}

function formatExperience({ minMonths, maxMonths, about }: Of<'experience'>, words: Words): string {
  const span = formatSpan(minMonths, maxMonths, words)
  return span ? withField(span, about) : (about ?? words.t('value.experience'))
}

/** "1 an (accueil)": brackets, for what stands in a row is parted by dots. */
const withField = (said: string, about: string | undefined) => (about ? `${said} (${about})` : said)

function formatSpan(min: number | undefined, max: number | undefined, words: Words): string {
  const length = (months: number) => formatMonths(months, words, 12)
  if (max === undefined) {
    if (min === undefined) return ''
    return min === 0 ? words.t('value.beginners') : length(min)
  }
  if (!min) return words.t('value.atMost', [length(max)])
  return min === max ? length(min) : `${length(min)} – ${length(max)}`
}

function formatLevel(level: Of<'language'>['level'], words: Words): string {
  switch (level) {
    case undefined:
      return ''
    case 'basic':
    case 'good':
    case 'fluent':
    case 'bilingual':
    case 'native':
      return `(${words.t(`value.level.${level}`)})`
    default:
      return level
  }
}
