import { expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import { say, world } from '../say'

const kinds = (text: string) =>
  benefits.read(say(text, { section: 'offer' }), world()).map(({ value }) => [value.kind, value.days])

test.each([
  'This post covers the study leave of a colleague',
  'Annual leave and sickness cover for two clinics',
  'Remplacement pendant les congés annuels du personnel',
  'Je vervangt twee collega’s tijdens hun extra verlof',
])('%s: others are on leave', (text) => {
  expect(kinds(text)).toEqual([])
})

test.each([
  ['25 days of annual leave and life cover', 25],
  ['Het aantal vakantiedagen is 29', 29],
  ['Urlaubstage: 31', 31],
])('but %s', (text, days) => {
  expect(kinds(text)).toEqual([['extraLeave', days]])
})
