import {
  type FactInWords,
  formatDate,
  formatFact,
  formatInParts,
  formatTowns,
  inWords,
  isPast,
} from '@/components/format'
import { type Basis, compare, salaryOnBasis } from '@/lib/compare'
import type { Words } from '@/lib/locales'
import {
  applyCorrections,
  type Fact,
  type FactKey,
  type FactValues,
  fold,
  type Role,
  type RoleStatus,
} from '@/lib/posting'

export const SORT_KEYS = [
  'title',
  'employer',
  'place',
  'salary',
  'contract',
  'deadline',
  'status',
  'saved',
] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Sort {
  by: SortKey
  descending: boolean
}

/** A fact in the list: what decides, and what is said beneath it; the aside is empty when there is nothing more. */
export interface ListedFact extends FactInWords {
  aside: string
}

/** A saved role as the list shows it: words to read, and what to sort by. */
export interface RoleRow {
  id: string
  url: string | null
  status: RoleStatus
  /** The ad's language (BCP 47), where it is known. */
  lang: string | undefined
  /** What the list shows; null where the ad does not state it. */
  cells: Record<Exclude<SortKey, 'status' | 'saved'>, ListedFact | null>
  saved: string
  /** Whether the deadline is over. */
  past: boolean
  /** What it is sorted by; null stands last in either direction. */
  order: Record<SortKey, string | number | null>
  /** Whether the salary was calculated for the common basis. */
  calculated: boolean
  /** Everything a search looks through, folded. */
  searched: string
}

const STATUS_ORDER: readonly RoleStatus[] = [
  'offer',
  'interview',
  'applied',
  'saved',
  'rejected',
  'withdrawn',
]

/**
 * One role as a row. Each salary stands by itself on the basis, so none hides another.
 * In: the present as well, ISO 8601 in local time, which deadlines are held against.
 */
export function roleRow(role: Role, basis: Basis, words: Words, now: string): RoleRow {
  const posting = applyCorrections(role.posting, role.corrections)
  const { title, hiringOrganization, jobLocation, employmentType, validThrough, baseSalary } = posting.facts
  const cell = compare([{ id: role.id, posting }], basis).rows.find(({ key }) => key === 'baseSalary')
    ?.cells[0]
  const onBasis = cell && salaryOnBasis(cell)
  const shown = <K extends FactKey>(key: K, fact: Fact<FactValues[K]> | undefined): ListedFact | null => {
    if (!fact) return null
    const { core, aside } = formatInParts(key, fact.value, words)
    return { ...inWords(fact, (value) => formatFact(key, value, words)), text: core, aside }
  }
  const salary = shown('baseSalary', baseSalary)
  const pay = onBasis && formatInParts('baseSalary', onBasis, words)
  const place = shown('jobLocation', jobLocation)
  const contract = shown('employmentType', employmentType)
  const past = validThrough !== undefined && isPast(validThrough.value, now)
  const deadline = shown('validThrough', validThrough)
  return {
    id: role.id,
    url: role.url,
    status: role.status,
    lang: posting.facts.inLanguage?.value,
    past,
    cells: {
      title: shown('title', title),
      employer: shown('hiringOrganization', hiringOrganization),
      place: place && jobLocation ? { ...place, text: formatTowns(jobLocation.value, words) } : place,
      salary: salary && pay ? { ...salary, text: pay.core, aside: pay.aside } : salary,
      contract,
      deadline: deadline && past ? { ...deadline, aside: words.t('value.past') } : deadline,
    },
    saved: formatDate(role.savedAt.slice(0, 10), words),
    order: {
      title: title?.value ?? null,
      employer: hiringOrganization?.value ?? null,
      place: place?.text ?? null,
      salary: onBasis?.maxValue ?? onBasis?.minValue ?? null,
      contract: contract?.text ?? null,
      deadline: validThrough?.value ?? null,
      status: STATUS_ORDER.indexOf(role.status),
      saved: role.savedAt,
    },
    calculated: cell?.state === 'calculated',
    searched: fold([title?.value, hiringOrganization?.value, place?.text, role.notes, ...role.tags].join(' '))
      .text,
  }
}

/** The rows that hold every word of the query, accents and case aside, in the order asked for. */
export function chosenRows(rows: readonly RoleRow[], query: string, sort: Sort, locale: string): RoleRow[] {
  const asked = fold(query).text.split(' ').filter(Boolean)
  const collator = new Intl.Collator(locale, { numeric: true })
  return rows
    .filter(({ searched }) => asked.every((word) => searched.includes(word)))
    .toSorted((a, b) => {
      const [x, y] = [a.order[sort.by], b.order[sort.by]]
      if (x === null || y === null) return Number(x === null) - Number(y === null)
      const order =
        typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
      return sort.descending ? -order : order
    })
}
