import type { Words } from '@/lib/locales'
import type { FactKey, FactValues } from '@/lib/posting'
import { dateInParts } from './dates'
import { employmentInParts, workHoursInParts } from './employment'
import { formatFact } from './fact'
import type { InParts } from './parts'
import { salaryInParts } from './salary'

const PARTS: { [K in FactKey]?: (value: FactValues[K], words: Words) => InParts } = {
  baseSalary: salaryInParts,
  employmentType: employmentInParts,
  workHours: workHoursInParts,
  validThrough: dateInParts,
}

/** A fact's value as what decides and what stands beneath it; most facts are all core. */
export function formatInParts<K extends FactKey>(key: K, value: FactValues[K], words: Words): InParts {
  return PARTS[key]?.(value, words) ?? { core: formatFact(key, value, words), aside: '' }
}
