import { describe, expect, test } from 'vitest'
import { datePosted } from '@/lib/facts/date-posted'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'

/** In each language: where a line stands, what it says, and the date read from it on 4 May 2026. */
const PHRASES: Record<string, [place: string, text: string, date: string][]> = {
  fr: [
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
    ['strip', 'Sinds 8 apr. 2026 online', '2026-04-08'],
    ['strip', 'Online sinds 8 april 2026', '2026-04-08'],
    ['strip', 'Geplaatst: 08-04-2026', '2026-04-08'],
    ['strip', 'Vacature geplaatst op 8 april 2026', '2026-04-08'],
    ['strip', 'Publicatie: 11.04.2026', '2026-04-11'],
    ['role', 'Geplaatst op 06-04-2026 · 214 keer bekeken', '2026-04-06'],
    ['strip', '3 dagen geleden geplaatst', '2026-05-01'],
  ],
  en: [
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
