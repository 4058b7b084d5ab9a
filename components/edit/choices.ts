import { formatBenefit, formatFact } from '@/components/format'
import type { Choice } from '@/components/ui/Field'
import type { Words } from '@/lib/locales'
import {
  BENEFIT_KINDS,
  EMPLOYMENT_KINDS,
  LANGUAGE_LEVELS,
  LOCATION_TYPES,
  REQUIREMENT_KINDS,
  UNITS,
} from '@/lib/posting'
import type { ChoiceList } from './fields'

const CURRENCIES = ['EUR', 'GBP', 'CHF', 'USD', 'DKK', 'SEK', 'NOK', 'PLN', 'CZK']
const LANGUAGES =
  'fr nl en de es it pt ar tr uk ru pl ro bg el hu cs sk sl hr sr sq sv da no fi et lv lt ga mt fa ps ku so ti am sw ln rw zh ja ko vi hi ur bn ta'.split(
    ' ',
  )
const EQF = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The entries of a list, in the person's language. `now` is kept even when the list lacks it. */
export function choicesOf(list: ChoiceList, words: Words, now = ''): Choice[] {
  const choices = entries(list, words)
  return now && !choices.some((choice) => choice.value === now)
    ? [...choices, { value: now, label: list === 'language' ? languageName(now, words) : now }]
    : choices
}

function entries(list: ChoiceList, words: Words): Choice[] {
  const { t } = words
  switch (list) {
    case 'employmentKind':
      return EMPLOYMENT_KINDS.map((kind) => ({
        value: kind,
        label: formatFact('employmentType', { kind }, words),
      }))
    case 'locationType':
      return LOCATION_TYPES.map((type) => ({
        value: type,
        label: formatFact('jobLocationType', type, words),
      }))
    case 'schedule':
      return [
        { value: 'full-time', label: t('value.fullTime') },
        { value: 'part-time', label: t('value.partTime') },
      ]
    case 'yesNo':
      return [
        { value: 'yes', label: t('edit.yes') },
        { value: 'no', label: t('edit.no') },
      ]
    case 'currency':
      return CURRENCIES.map(same)
    case 'unit':
      return UNITS.map((unit) => ({ value: unit, label: t(`edit.${unit}`) }))
    case 'tax':
      return [
        { value: 'gross', label: t('value.gross') },
        { value: 'net', label: t('value.net') },
      ]
    case 'language':
      return LANGUAGES.map((code) => ({ value: code, label: languageName(code, words) }))
    case 'languageLevel':
      return LANGUAGE_LEVELS.map((level) => ({ value: level, label: levelName(level, words) }))
    case 'eqf':
      return EQF.map((level) => ({ value: String(level), label: t(`value.education.level${level}`) }))
    case 'necessity':
      return [
        { value: 'required', label: t('view.required') },
        { value: 'preferred', label: t('view.preferred') },
      ]
  }
}

/** Every kind of benefit, by its name. */
export const benefitChoices = (words: Words): Choice[] =>
  BENEFIT_KINDS.map((kind) => ({ value: kind, label: formatBenefit({ kind }, words) })).sort((a, b) =>
    a.label.localeCompare(b.label, words.locale),
  )

/** Every kind of requirement, by its name. */
export const requirementChoices = ({ t }: Words): Choice[] =>
  REQUIREMENT_KINDS.map((kind) => ({ value: kind, label: t(`fact.${kind}`) }))

const same = (value: string): Choice => ({ value, label: value })

function levelName(level: (typeof LANGUAGE_LEVELS)[number], { t }: Words): string {
  switch (level) {
    case 'basic':
    case 'good':
    case 'fluent':
    case 'bilingual':
    case 'native':
      return t(`value.level.${level}`)
    default:
      return level
  }
}

function languageName(code: string, { locale }: Words): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code
}
