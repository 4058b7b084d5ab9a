import { describe, expect, test } from 'vitest'
import { withDigits } from '@/lib/facts/digits'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const read = (text: string) => withDigits(fold(text).text, lexicons)

describe('amounts and hours', () => {
  test.each([
    ['quarante mille euros par an', '40000 euros par an'],
    ['entre trente-cinq et quarante mille euros', 'entre 35 et 40000 euros'],
    ['45 mil euros', '45000 euros'],
    ['£14.20ph', '£14.20 ph'],
    ['1900e net', '1900 € net'],
    ['37½ hours', '37.50 hours'],
    ['trente-sept heures et demie', '37.5 heures'],
    ['37 h 30 par semaine', '37 h30 par semaine'],
  ])('%s', (text, written) => expect(read(text).text).toBe(written))
})

test.each(['un week-end sur deux', 'two nights out of seven', 'drie collega’s'])('left alone: %s', (text) =>
  expect(read(text).text).toBe(fold(text).text),
)

test('places go there and back', () => {
  const text = 'soit douze mille euros nets'
  const digits = read(text)
  const at = digits.text.indexOf('euros')
  expect(digits.back(at)).toBe(text.indexOf('euros'))
  expect(digits.forth(text.indexOf('nets'))).toBe(digits.text.indexOf('nets'))
})
