import type { Claim } from '@/lib/facts/define'
import { type Sentence, sentencesOf } from '@/lib/facts/sentences'
import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** A sentence of a claim, and whether it stands behind a label of pay or of benefits in the middle of the text. */
export interface Told extends Sentence {
  listed: boolean
}

/** A question no longer than this is one with its answer. */
const LONGEST_QUESTION = 60
const cues = compiled((lexicons: readonly Lexicon[]) => ({
  /** What denies, where it opens an answer. */
  denies: patternOf(`^ ?${anyOf(lexicons, ({ benefitCues }) => benefitCues.no)}(?![a-z])`),
  labels: patternOf(
    `(?<=[a-z0-9.)] )${anyOf(lexicons, ({ labels }) => [...(labels.jobBenefits ?? []), ...(labels.baseSalary ?? [])])} ?: (?=[^ ])`,
  ),
}))

/**
 * The sentences of a claim as benefits are told in them.
 * A short question is read with its answer ("Le bus ? L'abonnement est pour nous"), and not where that denies it; what
 * brackets hold behind a full stop belongs to what stands before; and what is glued behind a label within running
 * text ("… de nuit Primes : 13e mois, panier") is a sentence of its own.
 */
export function toldIn(claim: Claim, lexicons: readonly Lexicon[]): Told[] {
  const { text } = claim.text
  const told: Sentence[] = []
  for (const sentence of sentencesOf(claim.text)) {
    const last = told.at(-1)
    const asked = last && /[a-z)] ?\?$/.test(last.text) && last.text.length <= LONGEST_QUESTION
    const aside = last && /[\d€]\.$/.test(last.text) && /^ ?\(/.test(sentence.text)
    const within = last && /\([^()]{0,80}[;.]$/.test(last.text) && /^[^()]{0,80}\)/.test(sentence.text)
    // "13. Monatslohn": the stop of the ordinal ends nothing.
    const counted = last && /(?<!\d)1[34]\.$/.test(last.text) && /^ ?monats[lg]/.test(sentence.text)
    if (!last || !(asked || aside || within || counted)) {
      told.push(sentence)
      continue
    }
    told.pop()
    const joined = text.slice(last.start, sentence.start + sentence.text.length)
    if (aside) told.push({ start: last.start, text: joined.replace('. (', '  (') })
    else if (within) told.push({ start: last.start, text: joined.replace(/[;.](?= [^()]{0,80}\)$)/, ',') })
    else if (!cues(lexicons).denies.test(sentence.text)) told.push({ start: last.start, text: joined })
  }
  return told.flatMap((sentence) => parted(sentence, lexicons))
}

/** Cuts a sentence before the first label that stands within it. */
function parted({ start, text }: Sentence, lexicons: readonly Lexicon[]): Told[] {
  const at = cues(lexicons).labels.exec(text)?.index
  if (at === undefined || text.slice(0, at).trim() === '-') return [{ start, text, listed: false }]
  return [
    { start, text: text.slice(0, at), listed: false },
    { start: start + at, text: text.slice(at), listed: true },
  ]
}
