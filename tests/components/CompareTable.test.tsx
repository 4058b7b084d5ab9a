// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CompareTable } from '@/components/CompareTable'
import { WordsContext } from '@/components/words'
import { type Basis, compare } from '@/lib/compare'
import { collapse, type Posting } from '@/lib/posting'
import { posting } from '@/tests/lib/compare/posting'
import { testWords } from '@/tests/words'

afterEach(cleanup)

const monthly = posting(
  {
    baseSalary: { currency: 'EUR', minValue: 2300, maxValue: 2300, unitText: 'MONTH', tax: 'gross' },
    employmentType: { kind: 'permanent' },
  },
  { requirements: [{ kind: 'language', value: 'fr', necessity: 'preferred' }] },
)
const hourly = posting({
  baseSalary: { currency: 'EUR', minValue: 15, maxValue: 16, unitText: 'HOUR' },
  employmentType: { kind: 'permanent' },
  workHours: { hoursPerWeek: 38 },
})

interface Options
  extends Partial<Omit<ComponentProps<typeof CompareTable>, 'comparison' | 'columns' | 'now'>> {
  postings?: Posting[]
}

function show({ postings = [monthly, hourly], ...props }: Options = {}) {
  const columns = postings.map((_, index) => ({ id: `ad${index}`, title: `Job ${index}`, place: 'Ghent' }))
  function Held() {
    const [basis, setBasis] = useState<Basis>({ unit: 'MONTH', share: 'as-paid' })
    const [differencesOnly, setDifferencesOnly] = useState(false)
    const ads = postings.map((each, index) => ({ id: `ad${index}`, posting: each }))
    return (
      <CompareTable
        comparison={compare(ads, basis)}
        columns={columns}
        onBasisChange={setBasis}
        differencesOnly={differencesOnly}
        onDifferencesOnlyChange={setDifferencesOnly}
        now="2026-03-01T12:00"
        {...props}
      />
    )
  }
  return render(
    <WordsContext value={testWords('en')}>
      <Held />
    </WordsContext>,
  )
}

/** The cell of a row, as the button that it is. */
function cell(row: string, column: number): HTMLElement {
  const found = within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('cell')[column]
  if (!found) throw new Error(`No column ${column}`)
  return within(found).getByRole('button')
}
const textOf = (element: HTMLElement) => collapse(element.textContent ?? '')
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('what a cell says', () => {
  test('a stated salary, and one calculated from hours', () => {
    show()
    expect(textOf(cell('Salary', 0))).toBe('€2,300gross')
    expect(textOf(cell('Salary', 1))).toBe('€2,470 – €2,635calculated')
  })

  test('an unknown is a word, not an empty cell', () => {
    show()
    expect(textOf(cell('Working time', 0))).toBe('not stated')
  })

  test('what cannot be compared is shown as stated, with the reason', () => {
    const daily = posting({
      baseSalary: { currency: 'EUR', minValue: 450, maxValue: 450, unitText: 'DAY' },
    })
    show({ postings: [monthly, daily] })
    expect(textOf(cell('Salary', 1))).toBe('€450 / dayA day rate cannot be set beside a salary.')
  })

  test('a requirement says how strongly it is asked', () => {
    show()
    expect(textOf(cell('Languages', 0))).toBe('French a plus')
  })

  test('long requirements have a line each, under the word that says how strongly they are asked', () => {
    const about = ['writing grant applications alone', 'keeping the books of an association']
    const asks = posting(
      {},
      { requirements: about.map((each) => ({ kind: 'skill', about: each, necessity: 'required' })) },
    )
    show({ postings: [asks, hourly] })
    expect(textOf(cell('Skills', 0))).toBe(`required–${about[0]}–${about[1]}`)
  })

  test('a deadline that is over says so, one to come does not', () => {
    show({ postings: [posting({ validThrough: '2026-02' }), posting({ validThrough: '2026-03-01' })] })
    expect(textOf(cell('Apply by', 0))).toBe('February 2026past')
    expect(textOf(cell('Apply by', 1))).toBe('Mar 1, 2026')
  })

  test('a title that may be cut can be had whole', () => {
    show()
    expect(screen.getByText('Job 1').title).toBe('Job 1')
  })

  test.each([
    [2, '30rem'],
    [5, '47.75rem'],
  ])('%d columns need %s: five fit the widest popup, 48.75rem', (count, width) => {
    show({ postings: Array.from({ length: count }, () => monthly) })
    expect(screen.getByRole('table').style.minWidth).toBe(width)
  })

  test.each([
    ['inferred', 'inferred, not written in the ad', '≈'],
    ['corrected', 'corrected by you', null],
  ] as const)('a value that is %s is marked in words and by a sign', (status, name, sign) => {
    const fact = monthly.facts.employmentType
    if (!fact) throw new Error('The ad states a contract.')
    const marked = { ...monthly, facts: { ...monthly.facts, employmentType: { ...fact, status } } }
    show({ postings: [marked, hourly] })
    const shown = cell('Contract', 0)
    expect(within(shown).getByTitle(name)).toBeTruthy()
    if (sign) expect(within(shown).getByText(sign)).toBeTruthy()
    else expect(shown.querySelector('svg')).toBeTruthy()
  })

  test('a contradiction is marked', () => {
    const fact = monthly.facts.employmentType
    if (!fact) throw new Error('The ad states a contract.')
    const rivals = [{ value: { kind: 'fixed-term' as const }, evidence: fact.evidence }]
    show({
      postings: [{ ...monthly, facts: { ...monthly.facts, employmentType: { ...fact, rivals } } }, hourly],
    })
    expect(within(cell('Contract', 0)).getByText('≠')).toBeTruthy()
  })

  test('salaries are drawn on one axis, a single amount as a dot; one alone is not drawn', () => {
    show()
    expect(cell('Salary', 0).querySelector('circle')).toBeTruthy()
    expect(cell('Salary', 1).querySelector('rect')).toBeTruthy()
    cleanup()
    show({ postings: [monthly, posting({})] })
    expect(cell('Salary', 0).querySelector('svg')).toBeNull()
  })
})

describe('choosing how to compare', () => {
  test('by the year', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Year' }))
    expect(textOf(cell('Salary', 0))).toBe('€27,600gross · calculated')
    expect(screen.getByRole('button', { name: 'Year' }).getAttribute('aria-pressed')).toBe('true')
  })

  test('pressing the basis that holds leaves it', () => {
    const onBasisChange = vi.fn()
    show({ onBasisChange })
    fireEvent.click(screen.getByRole('button', { name: 'Month' }))
    expect(onBasisChange).not.toHaveBeenCalled()
  })

  test('differences only hides equal rows and says how many', () => {
    show()
    expect(screen.queryByRole('rowheader', { name: 'Contract' })).toBeTruthy()
    fireEvent.click(screen.getByRole('switch', { name: 'Differences only' }))
    expect(screen.queryByRole('rowheader', { name: 'Contract' })).toBeNull()
    expect(screen.getByRole('rowheader', { name: /^Salary/ })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('4 equal rows hidden')
  })

  test('when nothing differs, it says so', () => {
    show({ postings: [monthly, monthly], differencesOnly: true })
    expect(screen.getByText('These ads say the same on every row.')).toBeTruthy()
  })

  test('a column can be taken out', () => {
    const onRemove = vi.fn()
    show({ onRemove })
    fireEvent.click(screen.getByRole('button', { name: 'Remove from the comparison: Job 1' }))
    expect(onRemove).toHaveBeenCalledWith('ad1')
  })
})

describe('evidence', () => {
  const opened = () => screen.queryByRole('region')

  test('a click opens it under the row, another closes it', () => {
    show()
    fireEvent.click(cell('Contract', 0))
    expect(opened()?.getAttribute('aria-label')).toBe('Where it comes from: Contract, Job 0')
    expect(within(screen.getByRole('region')).getByText('“the words for employmentType”')).toBeTruthy()
    expect(cell('Contract', 0).getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(cell('Contract', 0))
    expect(opened()).toBeNull()
  })

  test('a calculated salary shows its formula, what it assumes and where the hours come from', () => {
    show()
    fireEvent.click(cell('Salary', 1))
    const steps = within(screen.getByRole('region')).getAllByRole('listitem').map(textOf)
    expect(steps).toEqual(
      expect.arrayContaining([
        '€15 – €16 / hour',
        '× 38 hours a week, says the ad',
        '× 52 weeks in a year',
        '÷ 12 months in a year',
        '= €2,470 – €2,635 / month',
      ]),
    )
    expect(screen.getByText('52 weeks a year are counted as paid.')).toBeTruthy()
    expect(screen.getByText('“the words for workHours”')).toBeTruthy()
  })

  test('a fact that is not stated says so, and can be put in', () => {
    const onCorrect = vi.fn()
    show({ onCorrect })
    fireEvent.click(cell('Working time', 0))
    expect(screen.getByText('The ad does not say this.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }))
    expect(onCorrect).toHaveBeenCalledWith('ad0', 'workHours')
  })

  test('a quote leads to the page', () => {
    const onOpenSource = vi.fn()
    show({ onOpenSource })
    fireEvent.click(cell('Contract', 1))
    fireEvent.click(screen.getByRole('button', { name: 'Show in the ad' }))
    expect(onOpenSource).toHaveBeenCalledWith('ad1', expect.objectContaining({ block: 0 }))
  })
})

describe('keys', () => {
  test('Tab reaches one cell of the table', () => {
    show()
    const reached = [...document.querySelectorAll('td button')].filter(
      (button) => button.getAttribute('tabindex') === '0',
    )
    expect(reached).toEqual([cell('Salary', 0)])
  })

  test('arrows move, and stop at the edges', () => {
    show()
    cell('Salary', 0).focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(cell('Salary', 1))
    press('ArrowRight')
    press('ArrowDown')
    expect(document.activeElement).toBe(cell('Contract', 1))
    expect(cell('Contract', 1).tabIndex).toBe(0)
    press('Home')
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement).toBe(cell('Salary', 0))
    press('End')
    expect(document.activeElement).toBe(cell('Salary', 1))
  })

  test('arrows skip the rows that are hidden', () => {
    show({ differencesOnly: true })
    cell('Salary', 0).focus()
    press('ArrowDown')
    expect(document.activeElement).toBe(cell('Working time', 0))
  })

  test('Esc closes the evidence and comes back to its cell, also from inside', () => {
    show({ onOpenSource: vi.fn() })
    fireEvent.click(cell('Contract', 0))
    screen.getByRole('button', { name: 'Show in the ad' }).focus()
    press('Escape')
    expect(screen.queryByRole('region')).toBeNull()
    expect(document.activeElement).toBe(cell('Contract', 0))
  })

  test('e corrects the cell in focus', () => {
    const onCorrect = vi.fn()
    show({ onCorrect })
    cell('Contract', 1).focus()
    press('e')
    expect(onCorrect).toHaveBeenCalledWith('ad1', 'employmentType')
  })
})
