import { expect, test } from 'vitest'
import { type Benefit, isSameBenefit } from '@/lib/posting'

test.each<[Benefit, Benefit, boolean]>([
  [{ kind: 'pension' }, { kind: 'pension', employerShare: 0.5 }, true],
  [{ kind: 'pension' }, { kind: 'phone' }, false],
  [{ kind: 'extraLeave', days: 20 }, { kind: 'extraLeave', days: 12 }, false],
  [{ kind: 'extraLeave', days: 20 }, { kind: 'extraLeave' }, true],
  [{ kind: 'allowance', amount: 238 }, { kind: 'allowance', amount: 38 }, false],
  [{ kind: 'allowance', amount: 238 }, { kind: 'allowance' }, false],
])('%o and %o are one benefit: %s', (one, other, same) => {
  expect(isSameBenefit(one, other)).toBe(same)
})
