import { defineRequirement, evidenceOf, type RequirementReader } from '@/lib/facts/define'
import { bounded, compiled, type Lexicon, type Section } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { isDecoy, sources } from './clause'
import { marksIn, necessity } from './necessity'

type MentionKind = 'vehicle' | 'rightToWork' | 'criminalRecord'

/** What closes the name of a paper: "(model 596.2)", "de moins de 3 mois", "artikel 596.2". */
const DETAIL =
  /^(?: \([^()]{2,40}\)|(?:,? [a-z.°']{1,12}){0,4} [0-9]{1,3}(?:[.,/-][0-9])?(?: (?:alinea|al\.) [0-9])?(?: [a-z]{3,8})?(?=[ ,.;)]|$))/

/**
 * A requirement that is one phrase: naming it is asking for it.
 * In: its kind, where its words stand in the lexicon, the sections in which it counts with no word of strength, and
 * whether its own words are kept. Out: a reader that finds it once in a claim.
 */
export function mention<K extends MentionKind>(
  kind: K,
  pick: (words: Lexicon['requirements']) => readonly string[],
  { bare, about = false }: { bare: readonly Section[]; about?: boolean },
): RequirementReader<MentionKind> {
  const patterns = compiled((lexicons) => new RegExp(bounded(sources(lexicons).word(pick)), 'g'))
  return defineRequirement<MentionKind>({
    kind,
    properties: [],
    read(claim, context) {
      if (claim.source === 'structured' || claim.source === 'address' || claim.section === 'noise') return []
      const text = claim.text.text
      for (const match of text.matchAll(patterns(context.lexicons))) {
        const end = match.index + match[0].length
        if (isDecoy(text, match.index, end, context.lexicons)) continue
        const counts = bare.includes(claim.section) && claim.source !== 'heading'
        const said = necessity(claim, match.index, end, context, counts)
        if (!said) continue
        const more = about ? (DETAIL.exec(text.slice(end, end + 60))?.[0] ?? '') : ''
        const whole = marksIn(more, context.lexicons).length === 0 ? end + more.length : end
        const own = about ? { about: unfold(claim.text, match.index, whole) } : {}
        return [
          {
            value: { kind, ...own, necessity: said.necessity },
            evidence: [evidenceOf(claim, match.index, end)],
            ...(said.inferred && { inferred: said.inferred }),
          },
        ]
      }
      return []
    },
  })
}
