import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** Between the verb and the experience or its length, no more than this. */
const APART = 50
/** "Ben", "Marie Dubois": no longer subject is a name. */
const NAME = /^\p{Lu}[\p{L}'’-]{1,18}(?: \p{Lu}[\p{L}'’-]{1,18})?$/u

/** The name that ends what is said of one works with: "together with Marta". */
const NAMED = /(?:^|\p{Ll}{2,12}[,:]? )\p{Lu}\p{Ll}[\p{L}'’-]{0,18}(?: \p{Lu}[\p{L}'’-]{1,18})?$/u

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  return {
    has: patternOf(bounded(word((words) => words.itHas ?? [])), 'g'),
    gap: patternOf(`^(?: [a-z0-9'-]{1,16}){0,6} ?$`),
    /** "Marta, who", "Marta, die": told more of, a person is a subject. */
    who: patternOf(`^${word((words) => words.cues.who)} ?`),
    whose: patternOf(`^[^a-z]{0,4}${word((words) => words.whose ?? [])}$`),
    anyone: patternOf(
      bounded(
        word((words) => [
          ...(words.pronouns ?? []),
          ...(words.firmSeeks ?? []),
          ...(words.anyone ?? []),
          ...words.articles,
        ]),
      ),
    ),
    seniority: patternOf(bounded(word((words) => words.seniority ?? []))),
  }
})

/**
 * Is it the experience of someone who is not sought: "votre tuteur a 20 ans d'expérience", "Ben has worked here for
 * ten years"? In: the claim, and where in it the experience with its length stands. Never so in a profile.
 */
export function isSomeoneElses(claim: Claim, start: number, end: number, context: Context): boolean {
  if (claim.section === 'profile') return false
  const { has, gap } = patterns(context.lexicons)
  const { text } = claim.text
  const [from] = sentenceAround(text, start, end)
  return matchesOf(text.slice(from, end), has).some((match) => {
    const at = from + match.index
    const after = at + match[0].length
    // "À" is no verb.
    if (/à/i.test(claim.text.source.slice(claim.text.at[at], claim.text.at[after]))) return false
    if (after < start && (start - after > APART || !gap.test(text.slice(after, start)))) return false
    return isOther(claim, from, at, context)
  })
}

/** "Votre tuteur", "Ben": does the subject name a person of the house? */
function isOther(
  { text: { text, source, at } }: Claim,
  from: number,
  verb: number,
  context: Context,
): boolean {
  const { who, whose, anyone } = patterns(context.lexicons)
  const comma = text.lastIndexOf(', ', verb - 1)
  const told = comma < from ? null : who.exec(text.slice(comma + 2, verb + 1))
  if (told && NAMED.test(source.slice(at[Math.max(from, comma - 40)], at[comma]))) return true
  const start = comma < from ? from : comma + 2
  const subject = text.slice(start, verb).trimEnd()
  if (whose.test(subject)) return true
  const lead = /^[^a-z]{0,4}/.exec(subject)?.[0].length ?? 0
  const name = source.slice(at[start + lead], at[start + subject.length]).trim()
  return NAME.test(name) && !anyone.test(subject) && !namesWork(subject.slice(lead), context)
}

/** "Tot 10 jaar ervaring wordt meegenomen": what counts for the pay, and is no demand. In: a length with no least end. */
export function isSeniority(
  { text: { text } }: Claim,
  start: number,
  end: number,
  context: Context,
): boolean {
  const [from, to] = sentenceAround(text, start, end)
  return patterns(context.lexicons).seniority.test(text.slice(from, to))
}
