import { expect, test } from 'vitest'
import { withoutPurpose } from '@/lib/facts/role/purpose'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['Bibliothécaire pour la Médiathèque Colette', 'Bibliothécaire'],
  ['Infirmier pour le service de gériatrie', 'Infirmier'],
  ['Beleidsmedewerker voor de dienst Mobiliteit', 'Beleidsmedewerker'],
  ['Sachbearbeiterin für die Abteilung Finanzen', 'Sachbearbeiterin'],
  ['Assistant for the Adult Services department', 'Assistant'],
  ['Elektroniker für Gebäudetechnik', 'Elektroniker für Gebäudetechnik'],
  ['Adviser for the Environment', 'Adviser for the Environment'],
  ['Éducateur pour enfants malades', 'Éducateur pour enfants malades'],
])('%s', (role, shorter) => expect(withoutPurpose(role, world())).toBe(shorter))
