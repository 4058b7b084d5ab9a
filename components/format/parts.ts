/** A fact in two strengths: what decides, and what is said beneath it; an empty aside says nothing. */
export interface InParts {
  core: string
  aside: string
}

/** The parts that are there, as one list. */
export function listed(parts: readonly (string | number | boolean | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}
