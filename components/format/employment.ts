import type { Words } from '@/lib/locales'
import type { EmploymentType, WorkHours } from '@/lib/posting'
import { formatDate } from './dates'
import { formatMonths } from './durations'
import { messageName } from './names'
import { formatNumber, formatPeriod, formatShare } from './numbers'
import { type InParts, listed } from './parts'

/** "CDD 12 mois, renouvelable". A national variant follows in the ad's own words. */
export function formatEmployment(value: EmploymentType, words: Words): string {
  const { core, end } = employmentParts(value, words)
  return listed([value.variant ? `${core} (${value.variant})` : core, ...end])
}

/** "CDD 12 mois", and beneath it "CDD senior, renouvelable". */
export function employmentInParts(value: EmploymentType, words: Words): InParts {
  const { core, end } = employmentParts(value, words)
  return { core, aside: listed([value.variant, ...end]) }
}

function employmentParts(value: EmploymentType, words: Words) {
  const kind = words.t(`value.contract.${messageName(value.kind)}`)
  const length = value.durationMonths && formatMonths(value.durationMonths, words)
  return {
    core: [kind, length].filter(Boolean).join(' '),
    end: [
      value.endDate && words.t('value.until', [formatDate(value.endDate, words)]),
      value.renewable && words.t('value.renewable'),
    ],
  }
}

/** "temps plein, 35 h / semaine, soirs". A share of 100 % beside "temps plein" says nothing new. */
export function formatWorkHours(value: WorkHours, words: Words): string {
  return listed(workHoursParts(value, words))
}

/** "35 h / semaine", and beneath it "temps plein, soirs": the most precise measure stands first. */
export function workHoursInParts(value: WorkHours, words: Words): InParts {
  const [schedule, share, week, days, ...unsocial] = workHoursParts(value, words)
  const measures = [week, days, share, schedule, listed(unsocial)].filter((part) => typeof part === 'string')
  const core = measures.find(Boolean) ?? ''
  const aside = core === listed(unsocial) ? [] : [schedule, share, week, days, ...unsocial]
  return { core, aside: listed(aside.filter((part) => part !== core)) }
}

function workHoursParts(value: WorkHours, words: Words) {
  const { schedule, fullTimeShare, daysPerYear } = value
  const share = range(
    value.minFullTimeShare,
    value.maxFullTimeShare,
    (part) => formatShare(part, words),
    words,
  )
  const hours = range(
    value.minHoursPerWeek,
    value.maxHoursPerWeek,
    (part) => words.t('value.hours', [formatNumber(part, words)]),
    words,
  )
  const week = value.hoursPerWeek ? words.t('value.hours', [formatNumber(value.hoursPerWeek, words)]) : hours
  const days = daysPerYear && words.t('value.days', daysPerYear, [formatNumber(daysPerYear, words)])
  return [
    schedule && words.t(`value.${schedule === 'full-time' ? 'fullTime' : 'partTime'}`),
    fullTimeShare && !(fullTimeShare === 1 && schedule) ? formatShare(fullTimeShare, words) : share,
    week && `${week}\u00a0${formatPeriod('WEEK', words)}`,
    days && `${days}\u00a0${formatPeriod('YEAR', words)}`,
    ...(value.unsocial ?? []).map((time) => words.t(`value.unsocial.${messageName(time)}`)),
  ]
}

function range(
  min: number | undefined,
  max: number | undefined,
  format: (part: number) => string,
  words: Words,
): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? format(min) : `${format(min)} – ${format(max)}`
  }
  if (min !== undefined) return words.t('value.atLeast', [format(min)])
  return max === undefined ? '' : words.t('value.atMost', [format(max)])
}
