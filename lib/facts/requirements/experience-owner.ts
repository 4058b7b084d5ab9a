import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** Between "we have" and the experience or its length, no more than this. */
const APART = 50

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const firm = word((words) => words.firm ?? [])
  return {
    has: patternOf(bounded(word((words) => words.firmHas ?? [])), 'g'),
    /** What stands between may count, and may not lead to another person: "we have a vacancy for someone with". */
    gap: patternOf(`^(?: [a-z0-9'-]{1,13}){0,6} ?$`),
    person: patternOf(
      bounded(
        word((words) => [...(words.spent ?? []), ...(words.firmSeeks ?? []), ...(words.pronouns ?? [])]),
      ),
    ),
    opens: patternOf(`^[^a-z]{0,4}${bounded(word((words) => words.firmWith ?? []))}[^,.;:]{0,20}$`),
    goesOn: patternOf(
      `^[^.;:!?]{0,80}?(?:, (?:[a-z]{2,10} )?| (?:${word((words) => words.firmIs ?? [])}) )${bounded(firm)}`,
    ),
    /** "Met meer dan tien jaar ervaring in de sector begeleiden wij": the verb stands before its subject. */
    inverted: patternOf(
      `^[^.;:!?]{0,80}? (?!${word((words) => words.firmSeeks ?? [])} )[a-z]{3,16}[nt] ${word((words) => words.firm ?? [])}(?![a-z])`,
    ),
    since: patternOf(`^[^a-z]{0,4}${bounded(word((words) => words.firmSince ?? []))}[^,.;:]{0,14}$`),
    addressed: patternOf(bounded(word((words) => words.addressed ?? []))),
  }
})

/**
 * Is it the employer's own experience: "we have ten years behind us", "with 15 years in the trade, our firm …"?
 * In: the claim, and where in it the experience with its length stands.
 */
export function isOwners(claim: Claim, start: number, end: number, context: Context): boolean {
  const { has, gap, person, opens, goesOn, inverted, since, addressed } = patterns(context.lexicons)
  const { text } = claim.text
  const [from, to] = sentenceAround(text, start, end)
  for (const match of text.slice(from, end).matchAll(has)) {
    const after = from + match.index + match[0].length
    if (from + match.index >= start && match.index > 0) continue
    if (after >= start) return true
    const between = text.slice(after, start)
    if (between.length <= APART && gap.test(between) && !person.test(between)) return true
  }
  // "Depuis dix ans dans le secteur": outside the profile, and with nobody spoken to.
  if (
    claim.section !== 'profile' &&
    since.test(text.slice(from, start)) &&
    !addressed.test(text.slice(from, to))
  )
    return true
  const behind = (goesOn.exec(text.slice(end, to)) ?? inverted.exec(text.slice(end, to)))?.[0]
  return behind !== undefined && opens.test(text.slice(from, start)) && !addressed.test(behind)
}
