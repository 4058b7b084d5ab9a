import { describe, expect, test } from 'vitest'
import { datePosted } from '@/lib/facts/date-posted'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'
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

  test.each([
    ['2026-04-28 18:22:07', '2026-04-28'],
    ['Tue Apr 28 18:30:05 UTC 2026', '2026-04-28'],
    ['April 28, 2026 | Jobs', '2026-04-28'],
    ['Werk in de zorg 28-04-2026 Voltijds', '2026-04-28'],
    ['Seizoenswerk vanaf 28-04-2026', undefined],
    ['Werk in de zorg 28-06-2026 Voltijds', undefined],
  ])('in the strip that opens the page: %s', (line, date) => {
    const strip = say(line, { source: 'label', section: 'top' })
    const told = line.startsWith('2026') || line.startsWith('Tue') ? ['Comptable', line] : [line, 'Comptable']
    expect(datePosted.read(strip, world({ told }))[0]?.value).toBe(date)
  })
})

/** In each language: where a line stands, what it says, and the date read from it on 4 May 2026. */
const PHRASES: Record<string, [place: string, text: string, date: string][]> = {
  fr: [
    ['offer', 'Prise de poste le 30 avril 2026', ''],
    ['top', 'Date de création : 2026-04-02', '2026-04-02'],
    ['apply', 'Ath, le 2 avril 2026.', '2026-04-02'],
    ['apply', 'Ath, le 2 octobre 2026.', ''],
    ['role', 'Annonce du 15/01/2026', '2026-01-15'],
    ['role', 'Affiché le 21 avril 2026', '2026-04-21'],
    ['strip', 'Offre n° 208 - publiée le 21 avril 2026 par la commune', '2026-04-21'],
    ['strip', 'En ligne depuis le 21/04/2026', '2026-04-21'],
    [
      'strip',
      'CDI · Lille · Temps plein · 38 000 € par an · Publiée il y a 3 jours · Réf. 2026-114',
      '2026-05-01',
    ],
    ['strip', 'Déposée le 21/04/2026', '2026-04-21'],
    ['strip', 'Parution : 21/04/2026', '2026-04-21'],
    ['strip', 'Offre parue le 21.04.2026', '2026-04-21'],
    ['role', 'Le rapport publié le 21 avril 2026', ''],
  ],
  nl: [
    ['role', 'Bekendgemaakt op 8 april 2026', '2026-04-08'],
    ['strip', 'Sinds 8 apr. 2026 online', '2026-04-08'],
    ['strip', 'Online sinds 8 april 2026', '2026-04-08'],
    ['strip', 'Geplaatst: 08-04-2026', '2026-04-08'],
    ['strip', 'Vacature geplaatst op 8 april 2026', '2026-04-08'],
    ['strip', 'Publicatie: 11.04.2026', '2026-04-11'],
    ['role', 'Geplaatst op 06-04-2026 · 214 keer bekeken', '2026-04-06'],
    ['strip', '3 dagen geleden geplaatst', '2026-05-01'],
  ],
  en: [
    ['apply', 'Dated this 16th day of April 2026', '2026-04-16'],
    ['top', 'Created: 2026-04-02', '2026-04-02'],
    ['employer', 'The society was created on 3 March 2026.', ''],
    [
      'strip',
      'Palimpsest Archive Software · Remote (Europe, UTC-1 to UTC+3) · Permanent · Posted 3 days ago',
      '2026-05-01',
    ],
    ['role', 'Published on Activeboard 7 April 2026', '2026-04-07'],
    ['strip', 'Placed On: 6th April 2026', '2026-04-06'],
    ['strip', 'Date added: 6 Apr 2026', '2026-04-06'],
    ['strip', 'Opening date 6 Apr 2026', '2026-04-06'],
    ['strip', 'Advertised 6 April 2026', '2026-04-06'],
    ['role', 'Our report published in April 2026', ''],
  ],
  de: [
    ['strip', 'Online seit: 02.04.2026', '2026-04-02'],
    ['strip', 'Anzeige vom 02.04.2026', '2026-04-02'],
    ['strip', 'Eingestellt am 2. April 2026', '2026-04-02'],
    ['strip', 'Veröffentlicht vor 2 Tagen', '2026-05-02'],
    ['strip', 'Ausgeschrieben seit 02.04.2026', '2026-04-02'],
  ],
  es: [
    ['role', 'Publicado en la sede: 05/04/2026', '2026-04-05'],
    ['role', 'Esta convocatoria se publica en el tablón y en la web el 5 de abril de 2026.', '2026-04-05'],
    ['strip', 'Publicada hace 3 días', '2026-05-01'],
    ['strip', 'Oferta publicada: 5 de abril de 2026', '2026-04-05'],
  ],
}

describe.each(Object.entries(PHRASES))('the day of posting in %s', (language, phrases) => {
  const context = worldIn(language)
  test.each(phrases)('%s: %s', (place, text, date) => {
    const said = datePosted.read(claimAt('datePosted', place, text), context).map(({ value }) => value)
    expect(said.join(' | ')).toBe(date)
  })
})
