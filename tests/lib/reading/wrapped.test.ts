import { describe, expect, test } from 'vitest'
import { unwrapped } from '@/lib/reading/wrapped'

const MAIL = `Nous cherchons une personne qui tient la comptabilité de
notre association, suit les subsides de la région et de la
commune, et prépare avec la direction le budget de l'année
suivante.

Vous avez :
- une expérience des comptes annuels et du suivi des
subsides publics
- le permis B`

describe('a mail that was broken at a column', () => {
  test('is made whole, and its list stays a list', () => {
    expect(unwrapped(MAIL.split('\n'))).toEqual([
      "Nous cherchons une personne qui tient la comptabilité de notre association, suit les subsides de la région et de la commune, et prépare avec la direction le budget de l'année suivante.",
      '',
      'Vous avez :',
      '- une expérience des comptes annuels et du suivi des subsides publics',
      '- le permis B',
    ])
  })

  test('a paragraph of one, beside lines of any length', () => {
    const lines = [...MAIL.split('\n').slice(0, 4), '', `${'Un long texte. '.repeat(14)}fin`]
    expect(unwrapped(lines)).toHaveLength(3)
  })
})

describe('lines that end where they do', () => {
  test.each([
    ['a list without marks', ['permis B', 'bonne maîtrise de Word', 'voiture souhaitée', 'sens du contact']],
    [
      'long lines that happen to go on in small letters',
      [
        'een bruto maandwedde volgens de barema’s van de sector, met erkenning van je anciënniteit',
        'maaltijdcheques van acht euro en een fietsvergoeding voor wie met de fiets komt',
      ],
    ],
    ['no lines at all', []],
  ])('%s', (_name, lines) => {
    expect(unwrapped(lines)).toEqual(lines)
  })
})
