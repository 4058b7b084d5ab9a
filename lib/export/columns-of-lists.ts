import { BENEFIT_KINDS, type Fact, REQUIREMENT_KINDS, type Role } from '@/lib/posting'
import { joined, numberText, quotesOf } from './cell'
import type { Column } from './columns'

interface Entry {
  kind: string
}

/** Two columns for each kind of requirement: what is asked, and the ad's own words. */
export function requirementColumns(decimal: '.' | ','): Column[] {
  return REQUIREMENT_KINDS.flatMap((kind) =>
    columnsOf(`requirements.${kind}`, decimal, (role) =>
      role.posting.requirements.filter((entry) => entry.value.kind === kind),
    ),
  )
}

/** Two columns for each kind of benefit that one of these roles offers. */
export function benefitColumns(roles: readonly Role[], decimal: '.' | ','): Column[] {
  const offered = new Set(roles.flatMap((role) => role.posting.jobBenefits.map((entry) => entry.value.kind)))
  return BENEFIT_KINDS.filter((kind) => offered.has(kind)).flatMap((kind) =>
    columnsOf(`jobBenefits.${kind}`, decimal, (role) =>
      role.posting.jobBenefits.filter((entry) => entry.value.kind === kind),
    ),
  )
}

function columnsOf(
  path: string,
  decimal: '.' | ',',
  entriesOf: (role: Role) => readonly Pick<Fact<Entry>, 'value' | 'evidence'>[],
): Column[] {
  return [
    { path, cell: (role) => joined(entriesOf(role).map((entry) => inWords(entry.value, decimal))) },
    { path: `${path}.quote`, cell: (role) => quotesOf(entriesOf(role).flatMap((entry) => entry.evidence)) },
  ]
}

/** "fr, B2, required"; "minMonths 24, required"; the kind itself when there is nothing more to say. */
function inWords({ kind, ...parts }: Entry, decimal: '.' | ','): string {
  const words = Object.entries<unknown>(parts).flatMap(([name, part]) => {
    if (typeof part === 'string') return [part]
    if (typeof part === 'number') return [`${name} ${numberText(part, decimal)}`]
    return part === true ? [name] : []
  })
  return words.join(', ') || kind
}
