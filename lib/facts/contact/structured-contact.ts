import { type Claim, evidenceOf } from '@/lib/facts/define'
import { type ApplicationContact, collapse, type Finding } from '@/lib/posting'

/** The contact of a page's own data. In: a claim of it. Out: none without an address or a number. */
export function structuredContact(claim: Claim): Finding<ApplicationContact>[] {
  const { data } = claim
  const first: unknown = Array.isArray(data) ? data[0] : data
  if (typeof first !== 'object' || first === null) return []
  const parts: ApplicationContact = {}
  for (const part of ['email', 'url', 'telephone', 'name'] as const) {
    const value: unknown = Object.entries(first).find(([key]) => key === part)?.[1]
    const text = typeof value === 'string' ? collapse(value.replace(/^mailto:/i, '')) : ''
    if (text !== '' && !(part === 'email' && !text.includes('@'))) parts[part] = text
  }
  return parts.email || parts.url || parts.telephone ? [{ value: parts, evidence: [evidenceOf(claim)] }] : []
}
