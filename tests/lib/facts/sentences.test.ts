import { expect, test } from 'vitest'
import { sentencesOf } from '@/lib/facts/sentences'
import { fold } from '@/lib/posting'

test.each([
  ['📍 Gouda 🕒 32 uur', ['gouda', '32 uur']],
  [
    'Apply at https://jobs.example/form?id=12. Good luck',
    ['apply at https://jobs.example/form?id=12.', 'good luck'],
  ],
  ['Bij mevr. Els Smit. Tot dan', ['bij mevr. els smit.', 'tot dan']],
  [
    'Im 1. Ausbildungsjahr 1.140 €, im 2. Ausbildungsjahr 1.190 €',
    ['im 1. ausbildungsjahr 1.140 €, im 2. ausbildungsjahr 1.190 €'],
  ],
  ['Interested? Write to us', ['interested?', 'write to us']],
])('%s', (text, sentences) => {
  const found = sentencesOf(fold(text)).map((sentence) => sentence.text.trim())
  expect(found.filter((one) => one !== '')).toEqual(sentences)
})
