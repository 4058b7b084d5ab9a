import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import type { Finding, Requirement } from '@/lib/posting'
import { type Level, levelsOf } from './language-levels'
import { chainBefore, languageWords, lastOfList, type Name, namesIn, opensClause } from './language-words'
import { type Mark, marksIn } from './marks'
import { necessity, type Said } from './necessity'
import { isLikened } from './necessity-turns'

type Language = Extract<Requirement, { kind: 'language' }>

/** A name in its surroundings. */
interface Place {
  claim: Claim
  context: Context
  names: readonly Name[]
  index: number
  name: Name
  level: Level | undefined
  /** The sentence, and where the chain of small words and names before the name begins. */
  from: number
  to: number
  before: number
}

/** The languages asked for, with the level where one is said next to the language. */
export const language = defineRequirement({
  kind: 'language',
  properties: [],
  read(claim, context) {
    if (claim.source === 'structured' || claim.source === 'heading' || claim.source === 'address') return []
    if (claim.section === 'noise' || (claim.topic !== undefined && claim.topic !== 'language')) return []
    const names = namesIn(claim, context)
    const levels = levelsOf(claim.text.text, names, context)
    return names.flatMap((name, index) => {
      const [from, to] = sentenceAround(claim.text.text, name.start, name.end)
      const before = chainBefore(claim.text.text, from, name.start, context)
      return finding({ claim, context, names, index, name, level: levels[index], from, to, before })
    })
  },
})

function finding(place: Place): Finding<Language>[] {
  const { claim, context, name, level } = place
  if (!asked(place) || isExample(place)) return []
  const ofPerson =
    claim.section !== 'apply' &&
    (claim.section !== 'employer' || isBidden(claim, context, place.names, place.index, place.from))
  const bare = ofPerson && (level !== undefined || listedAlone(place) || isSpoken(place))
  const reply = replied(place)
  if (reply === 'none') return []
  const said = reply ?? necessity(claim, name.start, name.end, context, bare)
  if (!said) return []
  return [
    {
      value: { kind: 'language', value: name.code, ...(level && { level }), necessity: said.necessity },
      evidence: [evidenceOf(claim, name.start, name.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** A name alone asks nothing: a cue, a level, a word of strength or its place must tie it to the person. */
function asked(place: Place): boolean {
  const { claim, context, names, index, name, level, from, to, before } = place
  if (claim.topic === 'language' || name.end - name.start <= 2) return true
  const text = claim.text.text
  const { cue, spoken, joined } = languageWords(context.lexicons)
  if (isOfOthers(place)) return false
  const ownClause = opensClause(text, names, index, context)
  if (!ownClause && (tiedByCue(place) || isSpoken(place))) return true
  if (!ownClause && marksIn(text.slice(from, name.start), context.lexicons).at(-1)?.end === before - from)
    return true
  const opens =
    before === from ||
    ownClause ||
    /[^a-z0-9' ] ?$/.test(text.slice(from, before)) ||
    /^ ?[-,:;()]/.test(text.slice(before, name.start))
  if (marksIn(text.slice(before, name.start), context.lexicons).length > 0 || follows(place)) return true
  if (!opens)
    return (
      level !== undefined &&
      (/^[ABC]/.test(level) || isBeside(place) || joined.test(text.slice(from, name.start)))
    )
  if (level !== undefined || spoken.test(text.slice(name.end, name.end + 40))) return true
  if (replied(place) || listedAlone(place)) return true
  if (text.length <= 60 && matchesOf(claim.heading, cue).length > 0) return true
  const last = names[lastOfList(text, names, index, context)] ?? name
  const tail = text.slice(last.end, Math.min(to, last.end + 40))
  if (marksIn(tail, context.lexicons).some((mark) => speaksOf(tail, mark))) return true
  if (
    isLikened(text, name.end, context.lexicons) &&
    marksIn(text.slice(0, name.start), context.lexicons).length > 0
  )
    return true
  // A line of the profile that begins with a language asks for it: "Deutsch so, dass man dich versteht".
  return claim.section === 'profile' && !/[a-z]{3}/.test(text.slice(0, before))
}

/** "Une langue étrangère (anglais, espagnol ou toute autre)": any language will do, and none of them is asked. */
function isExample({ claim, context, name, from, to }: Place): boolean {
  const { text } = claim.text
  if (!/\([^()]{0,60}$/.test(text.slice(from, name.start))) return false
  return languageWords(context.lexicons).anyOther.test(text.slice(name.end, to))
}

/** "Our team speaks Polish and Dutch": right before the names, someone else's verb of speaking. */
function isOfOthers({ claim, context, name, from, before }: Place): boolean {
  const { othersSpeak } = languageWords(context.lexicons)
  const found = matchesOf(claim.text.text.slice(from, name.start), othersSpeak).at(-1)
  return found !== undefined && from + found.index + found[0].length >= before - 1
}

/** "… est un atout", "…, un atout": does a mark behind a name speak of it? */
function speaksOf(tail: string, { start, end }: Mark): boolean {
  const gap = tail.slice(0, start)
  return (
    !/[,;.]/.test(gap) || (/^ ?, (?:[a-z]{2,5} )?$/.test(gap) && /^ ?(?:[.;,)!]|$)/.test(tail.slice(end)))
  )
}

/** "Kennis van de Nederlandse en Engelse taal": joined to a name that is asked. */
function follows(place: Place): boolean {
  const { claim, context, names, index, name, from } = place
  const last = names[index - 1]
  if (!last || !languageWords(context.lexicons).joint.test(claim.text.text.slice(last.end, name.start)))
    return false
  const before = chainBefore(claim.text.text, from, last.start, context)
  return asked({ ...place, name: last, index: index - 1, before })
}

/** "You speak Polish", "pouvoir renseigner en anglais", "kennis van het Frans" over a line: asked in any part of an ad. */
function isSpoken({ claim, context, names, index, name, from, before }: Place): boolean {
  const { cue, spoken } = languageWords(context.lexicons)
  const { text } = claim.text
  if (isBidden(claim, context, names, index, from)) return true
  const opening = text.slice(Math.max(from, name.start - 80), name.start)
  if (/[a-z]{3}/.test(text.slice(0, before))) return false
  return (
    text.length <= 110 &&
    (matchesOf(opening, cue).length > 0 || (!text.includes(' : ') && spoken.test(text.slice(name.end))))
  )
}

/** Right before a name, or before those that it is joined to, "you speak", "pouvoir renseigner en". */
function isBidden(
  claim: Claim,
  context: Context,
  names: readonly Name[],
  index: number,
  from: number,
): boolean {
  const { speaks, joint } = languageWords(context.lexicons)
  const { text } = claim.text
  const [last, name] = [names[index - 1], names[index]]
  if (!name) return false
  const gap = text.slice(Math.max(from, last?.end ?? 0, name.start - 80), name.start)
  if (last && joint.test(gap)) return isBidden(claim, context, names, index - 1, from)
  return matchesOf(gap, speaks).some((match) => !/[;:.]/.test(gap.slice(match.index)))
}

/** "Gutes Deutsch", "alemán como lengua materna": a level right beside a name is one asked of a person. */
function isBeside({ claim, context, name, from }: Place): boolean {
  const { levelAhead, levelBehind } = languageWords(context.lexicons)
  const { text } = claim.text
  return (
    levelAhead.test(text.slice(Math.max(from, name.start - 60), name.start)) ||
    levelBehind.test(text.slice(name.end, name.end + 40))
  )
}

function tiedByCue({ claim, context, name, level, from, before }: Place): boolean {
  const text = claim.text.text
  const cues = matchesOf(text.slice(from, name.start), languageWords(context.lexicons).cue).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  const near = cues.at(-1)
  if (!near) return false
  if (cues.some(({ start, end }) => end >= before || (start <= before && before <= end))) return true
  // "une langue du public (tigrinya, arabe)": the list in brackets belongs to the cue before it.
  if (/[(:]/.test(text.slice(before, name.start))) return true
  // "Write clear English at C1 level": the level vouches for what stands between.
  return (
    level !== undefined && /^[ABC][12]$/.test(level) && !/[;.:]|.{31}/.test(text.slice(near.end, name.start))
  )
}

/** "Spaans" in a list whose heading asks or wishes. */
function listedAlone({ claim, context }: Place): boolean {
  const text = claim.text.text
  if (text.length > 40 || claim.source === 'label' || claim.section === 'apply') return false
  return (
    languageWords(context.lexicons).bare.test(text) && marksIn(claim.heading, context.lexicons).length > 0
  )
}

/** "Le néerlandais ? C'est un atout": the answer tells how much is asked for. */
function replied({ claim, context, to }: Place): Said | 'none' | null {
  const text = claim.text.text
  if (text[to - 1] !== '?') return null
  const marks = marksIn(text.slice(to, to + 60), context.lexicons).filter((mark) => mark.start < 30)
  const wished = marks.some(({ strength }) => strength === 'preferred' || strength === 'none')
  if (marks.length === 0) return null
  if (marks.every(({ strength }) => strength === 'none')) return 'none'
  return { necessity: wished ? 'preferred' : 'required' }
}
