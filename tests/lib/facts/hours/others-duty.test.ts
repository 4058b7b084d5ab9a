import { expect, test } from 'vitest'
import { isOthersDuty } from '@/lib/facts/hours/others-duty'
import { lexicons } from '@/lib/lexicon'

test.each([
  ['les urgences de nuit sont renvoyees vers la clinique voisine', 'nuit', true],
  ['vous assurez les nuits quand une autre equipe est au repos', 'nuits', false],
  ['de wachtdiensten doen de dierenartsen zelf', 'wacht', true],
  ['nights are covered by another team', 'nights', true],
  ['die nachtdienste ubernimmt ein anderes team', 'nacht', true],
  ['las urgencias nocturnas se derivan al hospital', 'nocturnas', true],
  ['evening shifts, and the weekend is covered by another team', 'evening', false],
])('%s: %s', (text, word, others) => expect(isOthersDuty(text, text.indexOf(word), lexicons)).toBe(others))
