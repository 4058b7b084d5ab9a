import {
  type FactInWords,
  formatBenefit,
  formatFact,
  formatRequirement,
  formatSalary,
  inWords,
  isOwnWords,
} from '@/components/format'
import type { Said } from '@/lib/compare'
import type { Words } from '@/lib/locales'
import type { Requirement } from '@/lib/posting'

/** One line of a cell. */
export interface Entry {
  fact: FactInWords
  /** Requirements only. */
  necessity?: Requirement['necessity']
  /** Whether it is the ad's own words, and so in its language. */
  ownWords?: boolean
}

/** In: what an ad says for one row. Out: its lines in words, requirements first and what is a plus after them. */
export function entriesOf(said: Said, words: Words): Entry[] {
  switch (said.of) {
    case 'salary':
      return [{ fact: inWords(said.fact, (value) => formatSalary(value, words)) }]
    case 'fact':
      return [{ fact: inWords(said.fact, (value) => formatFact(said.key, value, words)) }]
    case 'benefits':
      return said.facts.map((fact) => ({ fact: inWords(fact, (value) => formatBenefit(value, words)) }))
    case 'requirements': {
      const entries = said.facts.map((fact) => ({
        fact: inWords(fact, (value) => formatRequirement(value, words)),
        necessity: fact.value.necessity,
        ownWords: isOwnWords(fact.value),
      }))
      return [
        ...entries.filter(({ necessity }) => necessity === 'required'),
        ...entries.filter(({ necessity }) => necessity === 'preferred'),
      ]
    }
  }
}
