// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { EvidenceList } from '@/components/EvidenceList'
import type { FactInWords } from '@/components/format'
import { WordsContext } from '@/components/words'
import type { Evidence } from '@/lib/posting'
import { testWords } from '@/tests/words'

afterEach(cleanup)

const labelled: Evidence = { source: 'label', quote: '2 300 per month', label: 'Pay', block: 4 }
const fact: FactInWords = {
  text: '€2,300',
  status: 'stated',
  evidence: [labelled],
  inferred: [],
  rivals: [],
}

const show = (
  shown: FactInWords,
  onOpenSource?: (evidence: Evidence) => void,
  look: 'plain' | 'quiet' = 'plain',
) =>
  render(
    <WordsContext value={testWords('en')}>
      <EvidenceList fact={shown} lang="fr" onOpenSource={onOpenSource} look={look} />
    </WordsContext>,
  )

test('a quote stands in quotation marks, in the language of the ad, with its source in words', () => {
  show(fact)
  expect(screen.getByText('“2 300 per month”').lang).toBe('fr')
  expect(screen.getByRole('listitem').textContent).toContain('A labelled value, under “Pay”')
})

test('a visible quote can be shown in the ad', () => {
  const open = vi.fn()
  show(fact, open)
  fireEvent.click(screen.getByRole('button', { name: 'Show in the ad' }))
  expect(open).toHaveBeenCalledWith(labelled)
})

test('under its value, the quote itself leads to the ad', () => {
  const open = vi.fn()
  show(fact, open, 'quiet')
  fireEvent.click(screen.getByRole('button', { name: '“2 300 per month”' }))
  expect(open).toHaveBeenCalledWith(labelled)
})

test('a sentence of the text needs no word on where it stands', () => {
  show({ ...fact, evidence: [{ source: 'text', quote: 'You earn 2 300.', block: 2 }] })
  expect(screen.getByRole('listitem').textContent).toBe('“You earn 2 300.”')
})

test('structured data cannot: it is nowhere to be seen', () => {
  show({ ...fact, evidence: [{ source: 'structured', quote: '2300' }] }, vi.fn())
  expect(screen.queryByRole('button')).toBeNull()
})

test('what is inferred says why', () => {
  show({ ...fact, status: 'inferred', inferred: [{ part: 'tax', reason: 'gross-by-custom' }] })
  expect(screen.getByText(/neither gross nor net/)).toBeTruthy()
})

test('a conflict shows both sides, each with its words', () => {
  show({ ...fact, rivals: [{ text: '€2,100', evidence: [{ source: 'text', quote: 'about 2 100' }] }] })
  expect(screen.getByText(/Elsewhere the ad says: €2,100/)).toBeTruthy()
  expect(screen.getByText('“about 2 100”')).toBeTruthy()
})

test('a correction shows what the ad says instead, which is no conflict', () => {
  show({ ...fact, status: 'corrected', evidence: [], rivals: [{ text: '€2,100', evidence: [labelled] }] })
  expect(screen.getByText('You put this right.')).toBeTruthy()
  expect(screen.getByText('The ad says: €2,100')).toBeTruthy()
  expect(screen.queryByText('≠')).toBeNull()
})
