import { formatMoney, formatNecessity, isPast, messageName } from '@/components/format'
import { FactText } from '@/components/posting/FactText'
import { useWords } from '@/components/words'
import { type Cell, salaryOnBasis } from '@/lib/compare'
import type { Words } from '@/lib/locales'
import type { BaseSalary } from '@/lib/posting'
import { type Entry, entriesOf } from './entries'
import { SalaryPlot } from './SalaryPlot'

interface Props {
  cell: Cell
  /** Null when fewer than two salaries can be drawn together. */
  axis: { min: number; max: number } | null
  /** The present, ISO 8601 in local time. */
  now: string
  /** The ad's language (BCP 47), for the words that are its own. */
  lang?: string | undefined
}

/** What stands in one cell. Everything is a span: the cell is a button. */
export function CompareCell({ cell, axis, now, lang }: Props) {
  const words = useWords()
  if (cell.state === 'not-stated') {
    return <span className="text-muted">{words.t('compare.notStated')}</span>
  }
  const { said } = cell
  const entries = entriesOf(said, words)
  const salary = salaryOnBasis(cell)
  const [first] = entries
  if (salary && first) {
    return (
      <span className="block text-right tabular-nums">
        <FactText fact={{ ...first.fact, text: formatMoney(salary, words) }} />
        <span className="block text-muted text-small">{asides(salary, cell, words)}</span>
        {axis && <SalaryPlot salary={salary} axis={axis} />}
      </span>
    )
  }
  const past = said.of === 'fact' && said.key === 'validThrough' && isPast(String(said.fact.value), now)
  return (
    <span className={`block hyphens-auto wrap-break-word ${past ? 'text-muted' : ''}`}>
      {inGroups(entries).map((group) => (
        <Group key={group[0]?.necessity ?? ''} entries={group} lang={lang} />
      ))}
      {past && <Note>{words.t('value.past')}</Note>}
      {cell.state === 'not-comparable' && <Note>{words.t(`compare.why.${messageName(cell.why)}`)}</Note>}
    </span>
  )
}

const Note = ({ children }: { children: string }) => (
  <span className="block text-muted text-small">{children}</span>
)

/** Entries that are asked equally strongly stand together. */
function inGroups(entries: readonly Entry[]): Entry[][] {
  const necessities = [...new Set(entries.map(({ necessity }) => necessity))]
  return necessities.map((wanted) => entries.filter(({ necessity }) => necessity === wanted))
}

/** A text of this length leaves room for another beside it. */
const SHORT = 24

/**
 * Short entries share a line, which lets languages be read at a glance; long ones have a line each, under the word
 * that says how strongly they are asked.
 */
function Group({ entries, lang }: { entries: readonly Entry[]; lang: string | undefined }) {
  const words = useWords()
  const necessity = entries[0]?.necessity
  const asked = necessity && (
    <span className="whitespace-nowrap text-muted text-small">{formatNecessity(necessity, words)}</span>
  )
  if (entries.length === 1 || entries.every(({ fact }) => fact.text.length <= SHORT)) {
    return (
      <span className="block">
        {entries.map(({ fact, ownWords }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries have no identity but their order
          <span key={index} lang={ownWords ? lang : undefined}>
            {index > 0 && <span className="text-muted"> · </span>}
            <FactText fact={fact} />
          </span>
        ))}
        {asked && <> {asked}</>}
      </span>
    )
  }
  return (
    <span className="block">
      {asked}
      {entries.map(({ fact, ownWords }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries have no identity but their order
        <span key={index} className="block pl-2.5 -indent-2.5" lang={ownWords ? lang : undefined}>
          <span aria-hidden className="inline-block w-2.5 indent-0 text-muted">
            –
          </span>
          <FactText fact={fact} />
        </span>
      ))}
    </span>
  )
}

function asides(salary: BaseSalary, cell: Cell, words: Words): string {
  return [
    salary.tax && words.t(`value.${salary.tax}`),
    cell.state === 'calculated' && words.t('compare.calculated'),
    salary.estimated && words.t('value.estimated'),
    salary.payScale,
  ]
    .filter(Boolean)
    .join(' · ')
}
