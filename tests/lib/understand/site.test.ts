import { expect, test } from 'vitest'
import type { Board } from '@/lib/boards'
import { isSiteName, maySiteName } from '@/lib/understand/site'
import { page } from '@/tests/lib/understand/readings'

const board: Board = {
  id: 'quay',
  name: 'Quay & Co',
  matches: ['https://quay-jobs.example/*'],
  posting: [{ path: '/*' }],
}
const reading = page('', '', 'https://www.lepetitport.example/ads/1')

test.each([
  ['Le Petit Port', true],
  ['LePetitPort', true],
  ['Quay & Co', true],
  ['Le Grand Port', false],
  ['Example', false],
  ['Port', false],
])('%s is the site’s own name: %s', (name, isSite) => {
  expect(isSiteName(name, reading, board, [])).toBe(isSite)
})

test('a name with no Latin letter is not the site’s', () => {
  expect(isSiteName('食堂', reading, board, [])).toBe(false)
})

test('a text with no address has no site', () => {
  expect(isSiteName('Le Petit Port', { ...reading, url: null }, null, [])).toBe(false)
})

test('an employer of whom the ad speaks may have its own site', () => {
  const told = ['Le Petit Port', 'Le Petit Port accueille les bateaux de passage toute l’année.']
  expect(isSiteName('Le Petit Port', reading, null, told)).toBe(false)
  expect(isSiteName('Le Petit Port', reading, null, told.slice(0, 1))).toBe(true)
})

test('what closes the title of the page may be the site’s name', () => {
  const titled = { ...reading, title: 'Cook in Leeds - Quick Jobs' }
  expect(maySiteName('Quick Jobs', titled, [])).toBe(true)
  expect(maySiteName('Quick Jobs', titled, ['Quick Jobs was founded in 1990 by two cooks.'])).toBe(false)
  expect(maySiteName('Pike Rowan', titled, [])).toBe(false)
})
