import { expect, test } from 'vitest'
import { soleAddress } from '@/lib/facts/contact/sole-address'
import { say, world } from '../say'

const sole = (line: string, ...others: string[]) =>
  soleAddress(say(line), world({ told: [...others, line] }))[0]

test('the one e-mail address of an ad, with the name and the number beside it', () => {
  const found = sole('E-mail: nora.keane@mill.example', 'Miller wanted', 'Contact: Nora Keane')
  expect(found).toMatchObject({
    value: { email: 'nora.keane@mill.example', name: 'Nora Keane' },
    doubtful: true,
  })
  const { told, claim } = { told: ['moulin@ble.example', '0467112233'], claim: say('moulin@ble.example') }
  expect(soleAddress(claim, world({ told }))[0]?.value).toEqual({
    email: 'moulin@ble.example',
    telephone: '0467112233',
  })
})

test.each([
  ['nora@mill.example', ['Miller wanted', 'Any questions? Write to Nora.']],
  ['nora@mill.example', ['Miller wanted', 'ana@mill.example']],
  ['info@mill.example', ['Miller wanted']],
  ['Our shop sells flour; orders go to shop@mill.example', ['Miller wanted']],
])('nobody to apply to: %s', (line, others) => expect(sole(line, ...others)).toBeUndefined())
