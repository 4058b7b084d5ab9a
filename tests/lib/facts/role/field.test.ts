import { expect, test } from 'vitest'
import { roleName } from '@/lib/facts/role/role-name'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['Doctoral Researcher (f/m/d) in Microbial Ecology', 'Doctoral Researcher in Microbial Ecology'],
  ['Enseignant-chercheur (H/F) en génie civil', 'Enseignant-chercheur en génie civil'],
  ['Professor (m/w/d) für Informatik', 'Professor für Informatik'],
  ['Lecturer (m/f/x) in Leeds', 'Lecturer'],
  ['Professeur (H/F) en CDI', 'Professeur'],
  ['Erzieher (m/w/d) in Teilzeit', 'Erzieher'],
])('%s', (text, role) => expect(roleName(fold(text), world())).toBe(role))
