import { expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import { benefits } from '@/lib/facts/benefits'
import { employmentType } from '@/lib/facts/employment-type'
import { workHours } from '@/lib/facts/work-hours'
import { say, world } from '@/tests/lib/facts/say'

const LONG: Record<string, string> = {
  digits: '1 '.repeat(50_000),
  'grouped digits': '1.000,'.repeat(16_000),
  spaces: `salaire${' '.repeat(99_000)}`,
  'pay words': 'salaire brut mensuel '.repeat(5_000),
  amounts: '2 300 € '.repeat(12_000),
  'contract words': 'contrat de cdd a duree '.repeat(4_000),
  hours: '35h a 38 uur '.repeat(8_000),
  percentages: '80 % a 100 % '.repeat(8_000),
  benefits: 'remboursement de vos frais de '.repeat(3_300),
  brackets: '('.repeat(100_000),
  'one word': 'a'.repeat(100_000),
  scales: 'cp 319 - '.repeat(11_000),
}

test.each(Object.entries(LONG))('a line of 100 000 characters is read in time: %s', (_, text) => {
  const claim = say(text, { section: 'offer' })
  for (const reader of [baseSalary, employmentType, workHours, benefits]) {
    expect(() => reader.read(claim, world())).not.toThrow()
  }
})
