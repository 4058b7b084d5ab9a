import { describe, expect, test } from 'vitest'
import { datePosted } from '@/lib/facts/date-posted'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) =>
  datePosted.read(say(text, claim), world()).map(({ value }) => value)

describe('the day of posting', () => {
  test.each([
    ['Publiée le 19/04/2026', { source: 'label', section: 'top' }, '2026-04-19'],
    ['Mis en ligne le 2 mai 2026', { section: 'top' }, '2026-05-02'],
    ['Geplaatst op 22-04-2026', { section: 'top' }, '2026-04-22'],
    ['Posted on April 3, 2026', { section: 'top' }, '2026-04-03'],
    ['Publiée il y a 3 jours', { section: 'top' }, '2026-05-01'],
    ['2 dagen geleden', { source: 'label', section: 'top' }, '2026-05-02'],
    ['du 02/04/2026 au 09/06/2026', { source: 'label', topic: 'datePosted' }, '2026-04-02'],
  ])('%s', (text, claim, date) => expect(read(text, claim)).toEqual([date]))

  test.each([
    ['Le décret publié le 3 mars 2026 fixe le cadre de travail des équipes éducatives et sociales.', {}],
    ['Posted 3 weeks ago', { source: 'label', section: 'top' }],
    ['Publiée le 19/06/2026', { section: 'top' }],
    ['12/05/2026', {}],
    ['Ouvert depuis 3 jours', {}],
  ])('not from: %s', (text, claim) => expect(read(text, claim)).toEqual([]))

  test('structured data', () => {
    expect(datePosted.read(structured('datePosted', '2026-04-19T08:12:33Z'), world())[0]?.value).toBe(
      '2026-04-19',
    )
    expect(datePosted.read(structured('datePosted', '2027-04-19'), world())).toEqual([])
  })

  test('a past day by itself at the top, under no label of another date, is likely that of posting', () => {
    const bare = say('28 avril 2026', { source: 'label', section: 'top' })
    const under = (above: string) => datePosted.read(bare, world({ told: [above, '28 avril 2026'] }))
    expect(under('Comptable')).toMatchObject([{ value: '2026-04-28', doubtful: true }])
    expect(under('Date limite de candidature')).toEqual([])
    expect(datePosted.read(bare, world())).toEqual([])
  })
})
