import { type Claim, type Context, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { sources } from './clause'
import { marksIn, necessity } from './necessity'
import { subjectAfter } from './subject'

export type Education = Extract<Requirement, { kind: 'education' }>

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  return {
    diploma: patternOf(bounded(word((words) => words.diploma))),
    /** A line that opens with a diploma word: "Formation en maintenance". */
    opens: patternOf(`^[- ]{0,2}(?:[a-z']{1,6} ?)?${bounded(word((words) => words.diploma))}`),
    join: patternOf(`^,? ${word((words) => words.about)}(?:(?<=')| )`),
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience))),
    training: patternOf(bounded(word((words) => words.training))),
  }
})

/** "Diplôme en comptabilité exigé", "Formation en maintenance": a subject with no level. */
export function diplomaOnly(claim: Claim, context: Context): Finding<Education>[] {
  const { text } = claim.text
  const pattern = patterns(context.lexicons)
  const match = pattern.diploma.exec(text)
  if (!match || ['employer', 'role', 'offer'].includes(claim.section)) return []
  const end = match.index + match[0].length
  const [from, to] = sentenceAround(text, match.index, end)
  const sentence = text.slice(from, to)
  const asked =
    marksIn(sentence, context.lexicons).length > 0 ||
    (claim.section === 'profile' && pattern.opens.test(text))
  if (!asked || pattern.training.test(sentence) || !pattern.join.test(text.slice(end))) return []
  const subject = subjectAfter(claim, end, context)
  const said = subject && necessity(claim, match.index, subject.end, context)
  if (!said) return []
  return [
    {
      value: {
        kind: 'education',
        about: subject.about,
        necessity: said.necessity,
        ...(pattern.equivalent.test(text.slice(end, to)) && { orEquivalentExperience: true as const }),
      },
      evidence: [evidenceOf(claim, match.index, subject.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}
