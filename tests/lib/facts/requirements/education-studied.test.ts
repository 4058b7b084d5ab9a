import { describe, expect, test } from 'vitest'
import { read } from './claim'

const education = (line: string, rest = {}) => read(line, rest, 'education')

describe('what the person is a student of', () => {
  test.each([
    ['Du studierst Forstwirtschaft oder Geologie', 'Forstwirtschaft oder Geologie'],
    ['You are studying textile design', 'textile design'],
    ['Vous étudiez la musicologie', 'musicologie'],
    ['Je studeert archeologie', 'archeologie'],
    ['Estudias biología marina', 'biología marina'],
  ])('%s', (line, about) => {
    expect(education(line)).toEqual([{ kind: 'education', about, necessity: 'required' }])
  })

  test.each([
    'Du studierst an einer Hochschule in der Nähe',
    'Je studeert nog en zoekt werk voor de zomer',
    'You are studying and have a free evening',
  ])('%s tells of no field', (line) => {
    expect(education(line)).toEqual([])
  })
})

describe('a level that is taught is not asked', () => {
  test.each([
    'Ability to teach chemistry up to A Level',
    'Unterricht in Latein bis zum Abitur',
    'Lesgeven aan leerlingen van het mbo',
  ])('%s', (line) => {
    expect(education(line)).toEqual([])
  })
})
