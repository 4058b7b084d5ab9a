import { expect, test } from 'vitest'
import { isFrameAlone, withoutFrame } from '@/lib/facts/role/frame'
import { behindName } from '@/lib/facts/role/name-before'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const text = (folded: ReturnType<typeof withoutFrame>) => folded?.source ?? null

test.each([
  ['Job Opportunity: Night Porter', 'Night Porter'],
  ['Vegan Chef Job', 'Vegan Chef'],
  ['Recrutement d’un·e animateur·rice', 'animateur·rice'],
  ['Médiateur culturel - Offre d’emploi', 'Médiateur culturel'],
  ['Jobaanbieding: Timmerman', 'Timmerman'],
  ['Buschauffeur vacature', 'Buschauffeur'],
  ['Ausschreibung: Referentin Presse', 'Referentin Presse'],
  ['Oferta laboral: Camarero', 'Camarero'],
  ['COCINERO/A- job post', 'COCINERO/A'],
  ['Conseiller emploi', null],
  ['Jobs: Merle Community Trust', null],
])('%s', (line, role) => expect(text(withoutFrame(fold(line), world()))).toBe(role))

test('a role that no list knows, where a sentence seeks it', () => {
  const told = ['Vacancy: Rope Wizard', 'Join our small crew in the woods as a Rope Wizard this spring.']
  expect(text(withoutFrame(fold('Vacancy: Rope Wizard'), world({ told })))).toBe('Rope Wizard')
  expect(text(withoutFrame(fold('Vacancy: Rope Wizard'), world()))).toBeNull()
})

test.each([
  ['Job offers', true],
  ['Informations sur le poste', true],
  ['Notre cuisine', false],
  ['We are a team', false],
])('%s', (line, alone) => expect(isFrameAlone(fold(line).text, world())).toBe(alone))

test.each([
  ['Fondation Merle : Comptable', [], 'Comptable'],
  ['Kunsthal Merelhof: Conservator', ['Kunsthal Merelhof zoekt een conservator.'], 'Conservator'],
  ['Reports to: Manager', [], null],
  ['Lieu de travail : Bureau', [], null],
])('%s', (line, told, role) => expect(text(behindName(fold(line), world({ told })))).toBe(role))
