import { type Claim, type Context, evidenceOf } from '@/lib/facts/define'
import { type EmploymentKind, type EmploymentType, type Finding, fold } from '@/lib/posting'
import { kindsIn } from './contract-cues'

const CODES: Readonly<Record<string, EmploymentKind>> = {
  permanent: 'permanent',
  fixed_term: 'fixed-term',
  temporary: 'fixed-term',
  contractor: 'freelance',
  freelance: 'freelance',
  intern: 'internship',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  volunteer: 'volunteer',
}
const VAGUE_CODES = new Set(['temporary', 'contractor'])

/**
 * The contract that structured data names.
 * In: the claim of a property. Out: a finding for each code that is known; doubtful where boards use it for anything.
 */
export function structuredContract(claim: Claim, context: Context): Finding<EmploymentType>[] {
  const entries = (Array.isArray(claim.data) ? claim.data : String(claim.data ?? '').split(',')).slice(0, 8)
  // A board's "contractor" beside "full-time" is somebody employed for a time.
  const employed = entries.some((entry) => /^(?:full|part)[_ -]?time$/i.test(String(entry).trim()))
  return entries.flatMap((entry): Finding<EmploymentType>[] => {
    const words = fold(String(entry))
    const code = words.text.replace(/[ -]/g, '_')
    const known = employed && code === 'contractor' ? 'fixed-term' : CODES[code]
    if (known)
      return [
        {
          value: { kind: known },
          evidence: [evidenceOf(claim)],
          ...(VAGUE_CODES.has(code) && { doubtful: true }),
        },
      ]
    const [first] = kindsIn(words.text, context.lexicons)
    return first ? [{ value: { kind: first.kind }, evidence: [evidenceOf(claim)] }] : []
  })
}
