import { type Claim, type Context, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, unfold } from '@/lib/posting'
import { sources } from './clause'
import type { Education } from './education-unlevelled'
import { necessity } from './necessity'
import { subjectAfter } from './subject'

/** No field is told in more letters. */
const LONGEST = 110

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  return {
    studies: patternOf(bounded(word((words) => words.studies ?? [])), 'g'),
    /** "Du studierst an einer Hochschule", "you study at": where, not what. */
    elsewhere: patternOf(
      `^ ?(?:${word((words) => [...words.about, ...(words.ends ?? []), ...words.or, ...words.and, ...(words.besides ?? []), ...(words.pronouns ?? [])])}(?![a-z])|.{0,20}${bounded(word((words) => [...(words.schools ?? []), ...words.diploma]))})`,
    ),
  }
})

/**
 * "Du studierst Informatik", "you are studying law or economics": the field that the person is a student of.
 * In: a claim of the part about the person, or the ad's first lines. Out: one at most; no level is told.
 */
export function studied(claim: Claim, context: Context): Finding<Education>[] {
  if (claim.section === 'employer' || claim.section === 'offer' || claim.section === 'role') return []
  const { text } = claim.text
  const { studies, elsewhere } = patterns(context.lexicons)
  for (const match of matchesOf(text, studies)) {
    const at = match.index + match[0].length
    if (elsewhere.test(text.slice(at))) continue
    const [from, to] = sentenceAround(text, match.index, at)
    if (text[to - 1] === '?' && claim.section !== 'profile') continue
    const subject = subjectAfter(claim, at, context)
    if (
      !subject ||
      subject.end - subject.start > LONGEST ||
      subject.start - at > 3 ||
      match.index - from > 30
    )
      continue
    const said = necessity(claim, match.index, subject.end, context, true)
    if (!said) continue
    return [
      {
        value: {
          kind: 'education',
          about: unfold(claim.text, subject.start, subject.end),
          necessity: said.necessity,
        },
        evidence: [evidenceOf(claim, match.index, subject.end)],
        ...(said.inferred && { inferred: said.inferred }),
      },
    ]
  }
  return []
}
