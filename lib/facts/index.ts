import type { FactKey } from '@/lib/posting'
import type { BenefitReader, FactReader, RequirementReader } from './define'

export type { BenefitReader, Claim, Context, FactReader, RequirementReader } from './define'

/** Every fact, in the order of rows and columns. */
export const facts: readonly FactReader[] = []
/** The facts' keys, in the order of rows and columns. */
export const factOrder: readonly FactKey[] = facts.map((fact) => fact.key)
/** Every kind of requirement, in the order of rows and columns. */
export const requirements: readonly RequirementReader[] = []
export const benefits: BenefitReader = { properties: [], read: () => [] }
