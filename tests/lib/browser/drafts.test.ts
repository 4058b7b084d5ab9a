import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepDraft, loadDraft } from '@/lib/browser'

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser')
  return { browser }
})

beforeEach(() => {
  fakeBrowser.reset()
})

const ad = 'https://jobs.example/1'

test('what was corrected at an address comes back there, and nowhere else', async () => {
  await keepDraft(ad, { title: 'Cook', baseSalary: null })
  expect(await loadDraft(ad)).toEqual({ title: 'Cook', baseSalary: null })
  expect(await loadDraft('https://jobs.example/2')).toEqual({})
})

test('no corrections are left once they are saved', async () => {
  await keepDraft(ad, { title: 'Cook' })
  await keepDraft(ad, {})
  expect(await loadDraft(ad)).toEqual({})
})

test('of drafts kept at once none is lost, and the oldest make room', async () => {
  await Promise.all(
    Array.from({ length: 22 }, (_, index) => keepDraft(`${ad}${index}`, { title: `Cook ${index}` })),
  )
  expect(await loadDraft(`${ad}21`)).toEqual({ title: 'Cook 21' })
  expect(await loadDraft(`${ad}2`)).toEqual({ title: 'Cook 2' })
  expect(await loadDraft(`${ad}1`)).toEqual({})
})

test('what is damaged is no draft', async () => {
  await fakeBrowser.storage.session.set({ drafts: [{ address: ad, corrections: { title: 3 } }] })
  expect(await loadDraft(ad)).toEqual({})
})
