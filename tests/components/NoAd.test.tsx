// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NoAd } from '@/components/NoAd'
import { WordsContext } from '@/components/words'
import type { Locale } from '@/tests/words'
import { testWords } from '@/tests/words'

afterEach(cleanup)

const REASONS = [
  'page.noAd',
  'page.severalAds',
  'page.loginWall',
  'page.unreadable',
  'refused.browserPage',
  'refused.store',
  'refused.pdf',
  'refused.file',
  'refused.notReady',
  'refused.unknown',
] as const

function show(locale: Locale, props: Partial<ComponentProps<typeof NoAd>> = {}) {
  const words = testWords(locale)
  render(
    <WordsContext value={words}>
      <NoAd sentence="" onPaste={() => {}} {...props} />
    </WordsContext>,
  )
  return words
}

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

describe.each<Locale>(['en', 'fr', 'nl'])('%s', (locale) => {
  test.each(REASONS)('%s says what is wrong, and what to do', (reason) => {
    const sentence = testWords(locale).t(reason)
    const { t } = show(locale, { sentence })
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(sentence.match(/[.!?](\s|$)/g)?.length).toBeGreaterThanOrEqual(2)
    expect(buttons()).toEqual([t('page.paste')])
  })
})

describe('what one can do instead', () => {
  test('what is likeliest to help comes first', () => {
    const offers = { onClipSelection: vi.fn(), onSaveLink: vi.fn(), onWholePage: vi.fn() }
    show('en', offers)
    expect(buttons()).toEqual([
      'Read the selection',
      'Paste a text',
      'Save the link anyway',
      'Show the whole page',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Read the selection' }))
    expect(offers.onClipSelection).toHaveBeenCalledOnce()
  })

  test('a page that still loads can be tried again', () => {
    const onTryAgain = vi.fn()
    show('en', { onTryAgain })
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onTryAgain).toHaveBeenCalledOnce()
  })

  test('what failed is announced', () => {
    show('en', { problem: 'There is no space left.' })
    expect(screen.getByRole('alert').textContent).toBe('There is no space left.')
  })
})
