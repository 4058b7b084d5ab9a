import { expect, test } from 'vitest'
import { withoutPraise } from '@/lib/facts/role/praise'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['Friendly and experienced Dental Nurse', 'Dental Nurse'],
  ['Qualified Level 3 Nursery Practitioner', 'Nursery Practitioner'],
  ['Skilled, reliable Bricklayer', 'Bricklayer'],
  ['Gemotiveerde en zelfstandige kok', 'kok'],
  ['Motivierter und zuverlässiger Fliesenleger', 'Fliesenleger'],
  ['highly committed history teacher', 'history teacher'],
  ['calm and very patient night porter', 'night porter'],
  ['zeer gemotiveerde timmerman', 'timmerman'],
  ['social and cultural worker', 'social and cultural worker'],
  ['Enthousiaste (hulp)kok', '(hulp)kok'],
  ['Passionate gardener', 'gardener'],
  ['Experienced Surveyor', 'Experienced Surveyor'],
  ['Ervaren stukadoor', 'Ervaren stukadoor'],
])('%s', (role, expected) => expect(withoutPraise(role, world())).toBe(expected))
