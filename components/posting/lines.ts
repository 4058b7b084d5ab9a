import type { Benefit, Fact, Requirement } from '@/lib/posting'

/** An entry of a list, and where it stands in the posting's own. */
export interface Entry<T> {
  fact: Fact<T>
  index: number
}

type Kind = Requirement['kind'] | Benefit['kind']

/** What is read at a glance together, in this order. Benefits share one line. */
const LINES: readonly (readonly Kind[])[] = [
  ['education'],
  ['experience'],
  ['language'],
  ['drivingLicence', 'vehicle', 'rightToWork', 'criminalRecord'],
  ['knowledge', 'skill'],
]

/** In: entries in any order. Out: lines of them; within a line the order stays, and no line is empty. */
export function inLines<T extends Requirement | Benefit>(entries: readonly Entry<T>[]): Entry<T>[][] {
  const lineOf = ({ fact }: Entry<T>) => LINES.findIndex((kinds) => kinds.includes(fact.value.kind))
  return [...LINES.keys(), -1]
    .map((line) => entries.filter((entry) => lineOf(entry) === line))
    .filter((line) => line.length > 0)
}
