import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unglued } from '@/lib/reading/glued'

describe('lines that lost the breaks between them', () => {
  test('at a stop right before a capital', () => {
    expect(
      unglued(
        'Vous rejoignez une équipe de huit personnes dans nos bureaux de Mons.Vous aimez les chiffres et le travail bien fait.',
      ),
    ).toEqual([
      'Vous rejoignez une équipe de huit personnes dans nos bureaux de Mons.',
      'Vous aimez les chiffres et le travail bien fait.',
    ])
  })

  test('where small letters run into a capital, and at a colon, when it happens more than once', () => {
    expect(
      unglued(
        'Vos tâches :Tenir la caisse du magasin et accueillir la clientèleRanger les rayons et contrôler les datesPasser les commandes',
      ),
    ).toEqual([
      'Vos tâches :',
      'Tenir la caisse du magasin et accueillir la clientèle',
      'Ranger les rayons et contrôler les dates',
      'Passer les commandes',
    ])
  })

  test('at the dashes of a list that runs on, which keep their place', () => {
    expect(
      unglued(
        'Taken : - Je ontvangt de klanten aan de balie - Je beantwoordt de telefoon en de mails van de dienst - Je houdt de agenda van de directie bij en je bestelt het kantoormateriaal voor het hele huis.',
      ),
    ).toEqual([
      'Taken :',
      '- Je ontvangt de klanten aan de balie',
      '- Je beantwoordt de telefoon en de mails van de dienst',
      '- Je houdt de agenda van de directie bij en je bestelt het kantoormateriaal voor het hele huis.',
    ])
  })
})

describe('lines that are one', () => {
  test.each([
    'You know JavaScript, TypeScript, PowerPoint and the OpenAPI tools that a team of engineers like ours works with each day.',
    'Voir notre site www.Alimento.be ou écrire à Jean-Pierre.Lambert@alimento.example avant la fin du mois de septembre 2026.',
    'Assistant administratif - Service des ressources humaines - Direction générale - Ville de Charleroi (H/F)',
  ])('%s', (line) => {
    expect(unglued(line)).toEqual([line])
  })
})

test('nothing is added and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ville.Vous ', 'offreNous ', ' - Agir', ' : ', 'aa ', 'É')),
      (parts) => {
        const line = parts.join('').replace(/\s+/g, ' ').trim()
        expect(unglued(line).join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
      },
    ),
  )
})
