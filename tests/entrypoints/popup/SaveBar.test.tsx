// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { WordsContext } from '@/components/words'
import { SaveBar } from '@/entrypoints/popup/SaveBar'
import type { Role } from '@/lib/posting'
import { testWords } from '@/tests/words'

afterEach(cleanup)

const saved: Role = {
  id: '0b0f6a0e-7f5a-4a55-9c77-0f2a4f0f9d01',
  canonicalUrl: null,
  url: null,
  savedAt: '2026-03-01T10:00:00Z',
  updatedAt: '2026-03-01T10:00:00Z',
  latestCaptureId: '0b0f6a0e-7f5a-4a55-9c77-0f2a4f0f9d02',
  captureCount: 1,
  posting: { facts: {}, requirements: [], jobBenefits: [], reason: null, notes: [] },
  understanding: 1,
  corrections: {},
  status: 'saved',
  notes: '',
  tags: [],
}

function show(props: Partial<ComponentProps<typeof SaveBar>>) {
  const on = { onSave: vi.fn(), onUndo: vi.fn() }
  const fresh = { saving: { state: 'idle' }, role: null, changed: false, corrected: false } as const
  render(
    <WordsContext value={testWords('en')}>
      <SaveBar {...fresh} {...on} {...props} />
    </WordsContext>,
  )
  return on
}

const button = (name: string) => screen.getByRole('button', { name })
const status = () => screen.getByRole('status').textContent

test('a new ad: one next action', () => {
  const { onSave } = show({})
  fireEvent.click(button('Save'))
  expect(onSave).toHaveBeenCalledOnce()
  expect(status()).toBe('')
})

test('saved just now: it says so, and can be undone', () => {
  const { onUndo } = show({ saving: { state: 'saved', captureId: 'capture' }, role: saved })
  expect(status()).toContain('Saved.')
  fireEvent.click(button('Undo'))
  expect(onUndo).toHaveBeenCalledWith('capture')
})

test('saved before and the same: when, and nothing to press', () => {
  show({ role: saved })
  expect(status()).toBe('Saved on Mar 1, 2026. The ad’s text has not changed since.')
  expect(screen.queryByRole('button')).toBeNull()
})

test('saved before and changed since: this version can be saved', () => {
  show({ role: saved, changed: true })
  expect(status()).toContain('has changed since')
  expect(button('Save this version')).toBeTruthy()
})

test('corrections of a saved ad wait to be saved', () => {
  show({ role: saved, corrected: true })
  expect(button('Save corrections')).toBeTruthy()
})

test.each([
  ['unknown', 'This could not be saved. What you typed is still here. Try again.'],
  ['quota', 'There is no space left on this computer for the browser. Free some, then try again.'],
] as const)('a failed save (%s) is announced, and can be tried again', (kind, sentence) => {
  show({ saving: { state: 'failed', problem: { kind, message: '' } } })
  expect(screen.getByRole('alert').textContent).toBe(sentence)
  expect(button('Save')).toBeTruthy()
})
