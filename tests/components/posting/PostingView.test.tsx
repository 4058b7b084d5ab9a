// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PostingView } from '@/components/posting/PostingView'
import { WordsContext } from '@/components/words'
import type { Corrections, Posting } from '@/lib/posting'
import { testWords } from '@/tests/words'

afterEach(cleanup)

const posting: Posting = {
  facts: {
    title: { value: 'Cook', status: 'stated', evidence: [{ source: 'heading', quote: 'Cook (m/f/x)' }] },
    baseSalary: {
      value: { currency: 'EUR', minValue: 2300, maxValue: 2300, unitText: 'MONTH' },
      status: 'inferred',
      inferred: [{ part: 'unitText', reason: 'unit-from-size' }],
      evidence: [{ source: 'text', quote: 'You earn 2300 EUR.' }],
    },
    employmentType: {
      value: { kind: 'permanent' },
      status: 'stated',
      evidence: [{ source: 'label', quote: 'Permanent', label: 'Contract' }],
      rivals: [{ value: { kind: 'fixed-term' }, evidence: [{ source: 'text', quote: 'for six months' }] }],
    },
    workHours: {
      value: { schedule: 'part-time', hoursPerWeek: 24, unsocial: ['weekend'] },
      status: 'stated',
      evidence: [{ source: 'text', quote: 'part-time (24 hours), weekends too' }],
    },
    validThrough: {
      value: '2026-02-28',
      status: 'stated',
      evidence: [{ source: 'text', quote: 'Write before 28 February 2026.' }],
    },
  },
  requirements: [
    {
      value: { kind: 'drivingLicence', value: 'B', necessity: 'required' },
      status: 'stated',
      evidence: [{ source: 'text', quote: 'Licence B is a must.' }],
    },
    {
      value: { kind: 'skill', about: 'baking', necessity: 'preferred' },
      status: 'stated',
      evidence: [{ source: 'text', quote: 'You like baking.' }],
    },
  ],
  jobBenefits: [],
  reason: null,
  notes: [],
}

function Corrected({ onCorrect }: { onCorrect(key: string, value: unknown): void }) {
  const [corrections, setCorrections] = useState<Corrections>({})
  return (
    <WordsContext value={testWords('en')}>
      <PostingView
        said={posting}
        corrections={corrections}
        onCorrect={(key, value) => {
          onCorrect(key, value)
          const { [key]: _, ...others } = corrections
          setCorrections(value === undefined ? others : { ...others, [key]: value })
        }}
        proof="apart"
        now="2026-03-01T12:00"
      />
    </WordsContext>
  )
}

function show() {
  const onCorrect = vi.fn()
  render(<Corrected onCorrect={onCorrect} />)
  return onCorrect
}

const pencil = (name: string) => screen.getByRole('button', { name: `Correct: ${name}` })
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('what an ad says', () => {
  test('what is absent is said to be absent', () => {
    show()
    expect(screen.getByText('Not stated')).toBeTruthy()
    for (const name of ['Languages', 'Benefits', 'Start', 'How to apply']) {
      expect(pencil(name)).toBeTruthy()
    }
  })

  test('what decides stands out, and the rest of it stands beneath', () => {
    show()
    expect(screen.getByText('24 h / week')).toBeTruthy()
    expect(screen.getByText('part-time, weekends')).toBeTruthy()
  })

  test('a deadline that is over says so', () => {
    show()
    expect(screen.getByText('Feb 28, 2026')).toBeTruthy()
    expect(screen.getByText('past')).toBeTruthy()
  })

  test('inferred and contradicted values say so in words', () => {
    show()
    expect(screen.getAllByText('(inferred, not written in the ad)')).toHaveLength(1)
    expect(screen.getAllByText('(the ad says different things)')).toHaveLength(1)
  })

  test('the row in focus shows the words it comes from, and why a part was inferred', () => {
    show()
    fireEvent.focus(pencil('Salary'))
    expect(screen.getByText(/You earn 2300 EUR\./)).toBeTruthy()
    expect(screen.getByText(/the size of the amount/)).toBeTruthy()
  })

  test('a conflict shows both sides', () => {
    show()
    fireEvent.focus(pencil('Contract'))
    expect(screen.getByText(/for six months/)).toBeTruthy()
  })
})

describe('putting it right', () => {
  test('the pencil opens a form with what stands there; applying corrects it', () => {
    const onCorrect = show()
    fireEvent.click(pencil('Salary'))
    expect(screen.getByLabelText<HTMLInputElement>('Amount').value).toBe('2300')
    type('Amount', '2,450.50')
    type('up to', '')
    press('Apply')
    expect(onCorrect).toHaveBeenCalledWith('baseSalary', {
      currency: 'EUR',
      minValue: 2450.5,
      maxValue: 2450.5,
      unitText: 'MONTH',
    })
    expect(screen.getByText('(corrected by you)')).toBeTruthy()
  })

  test('the key e corrects the row that is pointed at', () => {
    show()
    fireEvent.focus(pencil('Job title'))
    fireEvent.keyDown(document.body, { key: 'e' })
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Cook')
  })

  test('what is wrong is said at its field, and nothing is lost', () => {
    const onCorrect = show()
    fireEvent.click(pencil('Salary'))
    type('Amount', 'plenty')
    press('Apply')
    expect(screen.getByRole('alert').textContent).toContain('Write a number')
    expect(screen.getByLabelText<HTMLInputElement>('Amount').value).toBe('plenty')
    expect(onCorrect).not.toHaveBeenCalled()
  })

  test('"the ad does not say this" clears it, and it can be brought back', () => {
    const onCorrect = show()
    fireEvent.click(pencil('Salary'))
    press('The ad does not say this')
    expect(onCorrect).toHaveBeenCalledWith('baseSalary', null)
    fireEvent.click(pencil('Salary'))
    press('Back to what the ad says')
    expect(onCorrect).toHaveBeenLastCalledWith('baseSalary', undefined)
  })

  test('Esc leaves the form as if it had not been opened', () => {
    const onCorrect = show()
    fireEvent.click(pencil('Job title'))
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' })
    expect(screen.queryByLabelText('Title')).toBeNull()
    expect(onCorrect).not.toHaveBeenCalled()
  })

  test('a requirement can change its necessity, go, and be added', () => {
    const onCorrect = show()
    fireEvent.click(pencil('Requirements (required)'))
    const list = within(screen.getByRole('region', { name: 'Requirements' }))
    fireEvent.click(list.getByRole('button', { name: 'Required' }))
    expect(onCorrect.mock.lastCall?.[1]).toMatchObject([
      { value: { kind: 'drivingLicence', necessity: 'preferred' }, status: 'corrected' },
      { value: { kind: 'skill' }, status: 'stated' },
    ])
    fireEvent.click(list.getByRole('button', { name: 'Remove: baking' }))
    expect(onCorrect.mock.lastCall?.[1]).toHaveLength(1)
    press('Add a requirement')
    type('In what', 'kitchen hygiene')
    press('Apply')
    expect(onCorrect.mock.lastCall?.[1]).toMatchObject([
      {},
      { value: { kind: 'skill', about: 'kitchen hygiene', necessity: 'required' }, status: 'corrected' },
    ])
  })
})
