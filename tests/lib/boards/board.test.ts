import { describe, expect, test } from 'vitest'
import { defineBoard } from '@/lib/boards'
import { boardSchema } from '@/lib/boards/board'

const least = {
  id: 'harbour-jobs',
  name: 'Harbour Jobs',
  matches: ['https://*.harbour.example/*'],
  posting: [{ path: '/vacancy/*' }],
}

describe('defineBoard', () => {
  test('gives back a board that says only the least', () => {
    expect(defineBoard(least)).toEqual(least)
  })

  test.each([
    ['a misspelt key', { ...least, lables: {} }],
    ['a label of no known fact', { ...least, labels: { salary: ['Pay'] } }],
    ['an id that could not be a file name', { ...least, id: 'Harbour Jobs' }],
    ['an address where a pattern is due', { ...least, matches: ['harbour.example'] }],
    ['a pattern with no path', { ...least, matches: ['https://harbour.example'] }],
    ['a star in the middle of the host', { ...least, matches: ['https://www.*.example/*'] }],
    ['no form of an ad’s address', { ...least, posting: [] }],
    ['a heading with no title', { ...least, heading: '{hiringOrganization} is hiring' }],
    ['a name that no template knows', { ...least, heading: '{title} in {town}' }],
    ['two names with nothing between them', { ...least, pageTitle: '{title}{hiringOrganization}' }],
  ])('refuses %s', (_, board) => {
    expect(boardSchema.safeParse(board).success).toBe(false)
  })
})
