import { defineRequirement, evidenceOf, type RequirementReader } from '@/lib/facts/define'
import { bounded, compiled, type Lexicon } from '@/lib/lexicon'
import { aboutAfter } from './about'
import { isDecoy, sources } from './clause'
import { necessity } from './necessity'

type CompetenceKind = 'knowledge' | 'skill'

/** Before the word that makes it a demand: "vous avez une", "you have". */
const OPENING = 30

/**
 * What the person must know or master, in the ad's own words.
 * In: the kind and where its words stand in the lexicon. Out: a reader of lines that open with such a word and say
 * of what; languages have a reader of their own.
 */
export function competence(
  kind: CompetenceKind,
  pick: (words: Lexicon['requirements']) => readonly string[],
): RequirementReader<CompetenceKind> {
  const patterns = compiled((lexicons) => {
    const { word, languages } = sources(lexicons)
    return {
      head: new RegExp(bounded(word(pick)), 'g'),
      language: new RegExp(
        `^.{0,25}?(?:${bounded(languages)}|${bounded(word((words) => words.languageCues))})`,
      ),
    }
  })
  return defineRequirement<CompetenceKind>({
    kind,
    properties: [],
    read(claim, context) {
      const plain = claim.source === 'text' || (claim.source === 'label' && claim.topic === kind)
      if (!plain || !['profile', 'top', 'apply'].includes(claim.section)) return []
      const text = claim.text.text
      const { head, language } = patterns(context.lexicons)
      for (const match of text.matchAll(head)) {
        const end = match.index + match[0].length
        if (match.index > OPENING) break
        if (isDecoy(text, match.index, end, context.lexicons)) continue
        const found = aboutAfter(claim, end, context, { article: true, once: kind === 'skill' })
        if (!found || language.test(text.slice(found.start, found.end))) continue
        const said = necessity(claim, match.index, found.end, context)
        if (!said) continue
        return [
          {
            value: { kind, about: found.about, necessity: said.necessity },
            evidence: [evidenceOf(claim, match.index, found.end)],
            ...(said.inferred && { inferred: said.inferred }),
          },
        ]
      }
      return []
    },
  })
}
