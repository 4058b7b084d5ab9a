import { expect, test } from 'vitest'
import { isEmpty, merged, split } from '@/entrypoints/shared/corrections'

test('the draft stands over what was saved; undefined takes back', () => {
  const saved = { title: 'Cook', jobStartDate: 'ASAP' }
  expect(merged(saved, { title: 'Chef' })).toEqual({ title: 'Chef', jobStartDate: 'ASAP' })
  expect(merged(saved, { title: undefined })).toEqual({ jobStartDate: 'ASAP' })
  expect(merged(saved, { title: null })).toEqual({ title: null, jobStartDate: 'ASAP' })
})

test('a draft is told apart into what to set and what to take back', () => {
  expect(split({ title: 'Chef', baseSalary: null, workHours: undefined })).toEqual({
    corrections: { title: 'Chef', baseSalary: null },
    withdrawn: ['workHours'],
  })
})

test('taking something back is a change too', () => {
  expect(isEmpty({})).toBe(true)
  expect(isEmpty({ title: undefined })).toBe(false)
})
