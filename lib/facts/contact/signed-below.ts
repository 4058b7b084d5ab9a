import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { contactCues } from './contact-cues'
import { nameAlone } from './contact-name'

/** A signature stands so few lines below, and is no longer. */
const LINES_BELOW = 3
const LONGEST = 40

const words = compiled((lexicons) => ({
  me: patternOf(`(?<![a-z0-9])${anyOf(lexicons, ({ apply }) => apply.me)}(?![a-z0-9])`),
}))

/**
 * Who signs below a line that bids to write to "me": "Ring me on …" over "Ana Ruiz".
 * In: the claim, and its sentence that holds the address. Out: two names at least, as written; null where a longer
 * line, or none of a person, comes first.
 */
export function signedBelow(claim: Claim, sentence: string, context: Context): string | null {
  if (!words(context.lexicons).me.test(sentence)) return null
  const lines = (context.told ?? []).map((line) => line.trim())
  const own = lines.indexOf(claim.text.source.trim())
  for (const line of own < 0 ? [] : lines.slice(own + 1, own + 1 + LINES_BELOW)) {
    if (line === '' || contactCues(context.lexicons).closing.test(fold(line).text)) continue
    const name = line.length <= LONGEST && !/[@\d]/.test(line) ? nameAlone(fold(line), context) : null
    return name?.includes(' ') ? name : null
  }
  return null
}
