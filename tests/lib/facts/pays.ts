import type { BaseSalary } from '@/lib/posting'

/** What a sentence says of pay; null for nothing. */
export type Example = [text: string, value: BaseSalary | null]

/** A pay in euros a month, of one amount or from one to another. */
export const month = (low: number, high = low, rest: BaseSalary = {}): BaseSalary => ({
  currency: 'EUR',
  minValue: low,
  maxValue: high,
  unitText: 'MONTH',
  ...rest,
})

export const year = (low: number, high = low, rest: BaseSalary = {}): BaseSalary => ({
  ...month(low, high, rest),
  unitText: 'YEAR',
})

export const gross = { tax: 'gross' } as const
