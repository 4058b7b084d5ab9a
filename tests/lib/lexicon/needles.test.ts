import { describe, expect, test } from 'vitest'
import { ANY_DIGIT, needlesOf } from '@/lib/lexicon/needles'

describe('what a pattern cannot do without', () => {
  test.each([
    ['salaire', ['salaire']],
    ['primes?', ['prime']],
    ['(?:the )?job title', ['job title']],
    ['(?:contrat|emploi) [a-z]{2,9}', ['contrat', 'emploi']],
    ['(?:cdd|cdi) a duree fixe', [' a duree fixe']],
    ['loi|decret', ['loi', 'decret']],
    ['38 ?h(?:eures?)?', ['38']],
    ['stage(?! de formation)', ['stage']],
    ['(?<!pas de )stage', ['stage']],
    ['(?<=avec )voiture', ['voiture']],
    ['gr\\.? ?\\d{2}', ['gr']],
  ])('%s: letters', (source, needles) => {
    expect(needlesOf(source)).toEqual(needles)
  })

  test.each([
    ['\\d{1,2} ?h', [ANY_DIGIT]],
    ['[a-z]{2,9}@[a-z]{2,9}', ['@']],
    ['m ?[/|] ?v', ['/', '|']],
    ['c\\.v\\.', ['c.v.']],
  ])('%s: signs and digits', (source, needles) => {
    expect(needlesOf(source)).toEqual(needles)
  })

  test.each([
    '[a-z]{2,9}',
    '(?:cdi|[0-9]{1,2})',
    '(?:an?|une) ',
    'x?',
    '^ $',
    '(?!stage)',
    '(?<word>[a-z]) \\k<word>',
  ])('%s: nothing that tells', (source) => {
    expect(needlesOf(source)).toBeNull()
  })
})
