import {
  type Claim,
  type Context,
  defineRequirement,
  evidenceOf,
  type RequirementReader,
  sentenceAround,
} from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, type Lexicon, patternOf, type Section } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { isDecoy, sources } from './clause'
import { marksIn, necessity } from './necessity'

type MentionKind = 'vehicle' | 'rightToWork' | 'criminalRecord'

/** A line no longer than this says one thing, and is quoted whole. */
const ONE_THING = 110
/** In a list of duties a line counts when it is little more than the name of the paper. */
const LITTLE_MORE = 30
/** Before the name of a paper that opens a line: "eligibility: ", "uneingeschrankte ". */
const OPENING = 28

const alternatives = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const others = `(?:${word((words) => words.or)}|${word((words) => words.and)}(?= ${word((words) => words.anyone ?? [])}(?![a-z])))`
  return patternOf(`^(?:,? ${others} |,? \\()[^.;!?]{2,${ONE_THING}}`)
})

const papers = compiled((lexicons) => {
  const { word } = sources(lexicons)
  return {
    /** What closes the name of a paper: "(model 596.2)", "de moins de 3 mois", "artikel 596.2". */
    detail: patternOf(
      `^(?: \\([^()]{2,40}\\)|(?:,? [a-z.°']{1,12}){0,4} [0-9]{1,3}(?:[.,/-][0-9])?(?: [a-z]{3,8})?(?=[ ,.;)]|$))`,
    ),
    /** Money for each kilometre, or for what a car costs; and where a car is left. */
    notOwn: patternOf(
      `(?:[0-9][.,][0-9]{2} ?(?:€|euros?|eur|chf|p)|£ ?[0-9.]{1,5}|€ ?0[.,][0-9]{2}|[0-9]{2}p)[^.;]{0,20}(?:km|kilomet|mile)|${word((words) => [...words.cues.refunded, ...words.cues.parking])}`,
    ),
    presenting: patternOf(bounded(word((words) => words.presenting ?? []))),
    handling: patternOf(bounded(word((words) => words.handling ?? []))),
  }
})

/**
 * A requirement that is one phrase: naming it is asking for it.
 * In: its kind, where its words stand in the lexicon, the sections in which it counts with no word of strength, and
 * whether its own words are kept, with the `detail` of the paper or with the `choice` of other papers that would do.
 * Out: a reader that finds it once in a claim.
 */
export function mention<K extends MentionKind>(
  kind: K,
  pick: (words: Lexicon['requirements']) => readonly string[],
  { bare, about }: { bare: readonly Section[]; about?: 'detail' | 'choice' },
): RequirementReader<MentionKind> {
  const patterns = compiled((lexicons) => patternOf(bounded(sources(lexicons).word(pick)), 'g'))
  return defineRequirement<MentionKind>({
    kind,
    properties: [],
    read(claim, context) {
      if (claim.source === 'structured' || claim.source === 'address' || claim.section === 'noise') return []
      const text = claim.text.text
      for (const match of matchesOf(text, patterns(context.lexicons))) {
        const end = match.index + match[0].length
        if (isDecoy(text, match.index, end, context.lexicons)) continue
        if (kind !== 'vehicle' && isHandled(claim, match.index, context)) continue
        if (kind === 'vehicle' && isPaidFor(claim, match.index, end, context)) continue
        const alone = !/[a-z]/.test(text.slice(0, match.index)) && text.length - end <= LITTLE_MORE
        const shown = isShown(claim, match.index, end, context)
        const counts = (bare.includes(claim.section) || alone || shown) && claim.source !== 'heading'
        const said = necessity(claim, match.index, end, context, counts)
        if (!said) continue
        const own = about
          ? { about: (about === 'choice' ? chosen : detailed)(claim, match.index, end, context) }
          : {}
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

/** "0,43 euro per kilometer met je eigen wagen": a car spoken of for what is paid for it, or for where it is left. */
function isPaidFor({ text: { text } }: Claim, start: number, end: number, context: Context): boolean {
  const [from, to] = sentenceAround(text, start, end)
  const sentence = text.slice(from, to)
  return papers(context.lexicons).notOwn.test(sentence) && marksIn(sentence, context.lexicons).length === 0
}

/**
 * "Vous traitez les demandes d'extraits", "je helpt bij het aanvragen van": another person's paper.
 * In: the claim, and where the paper is named.
 */
export function isHandled({ text: { text } }: Claim, start: number, context: Context): boolean {
  const [from] = sentenceAround(text, start, start)
  return papers(context.lexicons).handling.test(text.slice(Math.max(from, start - 90), start))
}

/** "Vous présentez un extrait": outside the profile a verb makes it the person's own, or it opens its line. */
function isShown(claim: Claim, start: number, end: number, context: Context): boolean {
  const { text } = claim.text
  const [from, to] = sentenceAround(text, start, end)
  const opens = start <= OPENING && !/[.;!?,] /.test(text.slice(0, start)) && text.length - end <= ONE_THING
  if (opens && claim.section !== 'employer') return true
  return papers(context.lexicons).presenting.test(`${text.slice(from, start)} ${text.slice(end, to)}`)
}

/** The paper with what specifies it. */
function detailed(claim: Claim, start: number, end: number, context: Context): string {
  const more = papers(context.lexicons).detail.exec(claim.text.text.slice(end, end + 60))?.[0] ?? ''
  const whole = marksIn(more, context.lexicons).length === 0 ? end + more.length : end
  return unfold(claim.text, start, whole)
}

/** "Belge ou titulaire d'un permis de travail": a short line whole, else the paper with the others that would do. */
function chosen(claim: Claim, start: number, end: number, context: Context): string {
  const text = claim.text.text
  if (text.length > ONE_THING || /[.;!?] [a-z]/.test(text)) {
    const more = alternatives(context.lexicons).exec(text.slice(end))?.[0] ?? ''
    return unfold(claim.text, start, lastWord(text, end, end + more.length, context))
  }
  const from = /^(?:[a-z0-9]{1,2}[.)] )?[^a-z0-9]{0,4}/.exec(text)?.[0].length ?? 0
  return unfold(claim.text, from, lastWord(text, end, text.length, context))
}

/** Where the words end that no word of strength and no sign closes. */
function lastWord(text: string, least: number, most: number, context: Context): number {
  let end = least + (marksIn(text.slice(least, most), context.lexicons)[0]?.start ?? most - least)
  while (end > least && /[ ,;:.!?(-]/.test(text[end - 1] ?? '')) end--
  return end
}
