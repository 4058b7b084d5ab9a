import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { sources, written } from './clause'
import { marksIn } from './necessity'
import { namesOnly, type Span, shyToolAt, toolsIn } from './tools'

/** No list of names is read further than this. */
const REACH = 80
/** No kind of tools is said in more letters before their names. */
const VIA = 70
/** How a name is written; where every noun is large it shows itself by a second capital or by a figure. */
const LARGE =
  /^(?:(?:\p{Lu}|\p{Ll}{1,8}\p{Lu}|\d{1,3}\p{Lu})[\p{L}\d+#&-]{1,24}|R|C#|C\+\+)(?= |$|[,.;:!?)(/])/u
const MARKED =
  /^(?:[\p{L}\d-]{0,20}\p{Lu}[\p{L}\d+#&-]{0,20}[\p{Lu}\d#+][\p{L}\d+#&-]{0,20}|R)(?= |$|[,.;:!?)(/])/u

/** Where a sentence or a line begins. */
const OPENING = /(?:^|[.;!?•] )[^a-z0-9]{0,4}/g
/** What a list of names may end with that is none: "Python, SQL and data modelling". */
const LAST = /^[a-z][a-z-]{2,16}(?: [a-z-]{2,16}){0,2}(?=[.;,)]|$)/
/** "Tobias 365": a figure that belongs to the name, and counts nothing. */
const FIGURE = /^ \d{1,4}(?:\.\d{1,2})?(?=$|[,.;:!?)(/]| \p{Ll})/u

const patterns = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  const such = word((words) => [...(words.suchAs ?? []), ...(words.examples ?? [])])
  return {
    each: lexicons.map((lexicon) => ({
      name: lexicon.capitalNouns ? MARKED : LARGE,
      cue: patternOf(
        bounded(
          `(?:${sources([lexicon]).word((words) => words.wields ?? [])}|(?<experience>${sources([lexicon]).word((words) => words.experience)}))`,
        ),
        'g',
      ),
    })),
    joint: patternOf(
      `^(?:,? ${word((words) => [...words.and, ...words.or])} |, ?| ?/ ?)(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<='))){0,2}`,
    ),
    /** "… housing systems such as", "… databases (": what leads from a kind of tools to their names. */
    such: patternOf(`(?:,? ${such} | \\((?:${such} )?)`),
    tool: patternOf(bounded(word((words) => [...(words.tools ?? []), ...(words.genericTools ?? [])]))),
    small: patternOf(`^'? ?(?:${word((words) => words.articles)}(?: |(?<=')))?`),
    article: patternOf(`^${word((words) => words.articles)}(?: |(?<='))`),
    language: patternOf(bounded(languages)),
    experience: patternOf(bounded(word((words) => words.experience))),
    /** "Kerma Kenntnisse": the noun of knowing behind a name is no part of it. */
    noun: patternOf(`[ -]${word((words) => words.cues.nameEnds ?? [])}$`),
    beforeMark: patternOf(`^[ :(-]{0,3}(?:[a-z]{2,6} |${word((words) => words.cues.nameEnds ?? [])} )?$`),
    duration: patternOf(
      `^ [0-9.]{1,7} ${anyOf(lexicons, ({ durations }) => [...durations.year, ...durations.month])}`,
    ),
    /** A paper that is a requirement of its own: "VOG", "DBS". */
    record: patternOf(`^${bounded(word((words) => [...words.criminalRecord, ...words.rightToWork]))}`),
  }
})

/**
 * What a word of wielding is followed by when that is written as a name, whatever tool it is: "experience with
 * Transics", "gewerkt met iBurgerzaken". In: words that such a name follows. Out: each list as one place.
 */
export function namesWielded(claim: Claim, context: Context): Span[] {
  const { each, language, small, such, tool, experience } = patterns(context.lexicons)
  const text = claim.text.text
  return each.flatMap(({ cue, name }) =>
    matchesOf(text, cue).flatMap((match): Span[] => {
      const said = match.index + match[0].length
      const lead = such.exec(text.slice(said, said + VIA))
      const kind = lead ? text.slice(said, said + lead.index) : ''
      const isKind = !!lead && tool.test(kind) && !/[.;:!?()]/.test(kind)
      if (!isKind && match.groups?.experience) return []
      const at = isKind ? said + lead.index + lead[0].length : said
      const start = at + (small.exec(text.slice(at, at + 12))?.[0].length ?? 0)
      const end = listEnd(claim, start, name, context)
      const own = text.slice(start, end)
      // "Experience with DNA extraction": letters that stand before a noun are no tool.
      const part =
        /^[\p{Lu}\d]{1,4}$/u.test(written(claim, start, end)) &&
        /^ [a-z]{5}/.test(text.slice(end)) &&
        !isMarked(text, end, experience.test(match[0]) ? 12 : 40, context)
      return end > start && !part && !language.test(own) ? [{ start, end }] : []
    }),
  )
}

/** "LEAP would be an advantage": is what ends here followed by a word of strength? */
function isMarked(text: string, end: number, reach: number, context: Context): boolean {
  return marksIn(text.slice(end, end + reach), context.lexicons).some(({ start }) => start < 10)
}

/** "QLab is meegenomen": a name that opens a sentence, and of which nothing is said but how much it is asked for. */
export function namesMarked(claim: Claim, context: Context): Span[] {
  return matchesOf(claim.text.text, OPENING).flatMap((match) =>
    markedAt(claim, match.index + match[0].length, context),
  )
}

function markedAt(claim: Claim, from: number, context: Context): Span[] {
  const text = claim.text.text
  // "Le BSSA est un plus".
  const start = from + (patterns(context.lexicons).article.exec(text.slice(from, from + 8))?.[0].length ?? 0)
  const whole = listEnd(claim, start, MARKED, context)
  const end = whole > start ? whole : start + shyToolAt(text.slice(start))
  const { beforeMark, language, record } = patterns(context.lexicons)
  const [mark] = marksIn(text.slice(end, end + 40), context.lexicons)
  const own = text.slice(start, end)
  if (whole === start && mark?.strength !== 'preferred') return []
  if (end === start || !mark || !beforeMark.test(text.slice(end, end + mark.start))) return []
  return /^[a-e][e1]?$/.test(own) || language.test(own) || record.test(text.slice(start))
    ? []
    : [{ start, end }]
}

/** A line of a list of names is no longer. */
const ALONE = 70

/**
 * The names of a line that holds nothing else, in a list one a line where other lines name tools: "JUnit" between
 * "Java" and "Maven". Out: the whole line as one place.
 */
export function namesAlone(claim: Claim, context: Context): Span[] {
  const { text, source } = claim.text
  const named = text.length <= ALONE ? namesOnly(claim, context) : null
  const told = context.told ?? []
  const at = named ? told.indexOf(source) : -1
  if (at < 0) return []
  const beside = [-1, 1].map((step) => {
    const lines: NonNullable<ReturnType<typeof lineOf>>[] = []
    for (let next = at + step; lines.length < 4; next += step) {
      const line = lineOf(claim, told[next], context)
      if (!line) break
      lines.push(line)
    }
    return lines
  })
  const isOfTools = beside.flat().some(({ tools }) => tools)
  // "Rigueur" is large as well, and "Harbor" is one of theirs only between two of them.
  const isSure = named === 'marked' || beside.every(([next]) => next?.tools || next?.named === 'marked')
  const start = /^[^a-z0-9.]{0,4}/.exec(text)?.[0].length ?? 0
  return isOfTools && isSure ? [{ start, end: text.length }] : []
}

/** How a line of the ad is written, where it is nothing but names; null for any other. */
function lineOf(claim: Claim, line: string | undefined, context: Context) {
  if (line === undefined || line.length > 2 * ALONE) return null
  const one = { ...claim, text: fold(line) }
  const named = namesOnly(one, context)
  const tools = toolsIn(one, context).length > 0
  return named || tools ? { named, tools } : null
}

/** Where the names that stand in a row end; the place itself where there is none. */
function listEnd(claim: Claim, start: number, name: RegExp, context: Context): number {
  const { joint, noun, duration } = patterns(context.lexicons)
  const text = claim.text.text
  let end = start
  let names = 0
  for (let at = start; at - start < REACH; ) {
    const first = name.exec(written(claim, at, at + 40))?.[0]
    if (!first) {
      const last =
        names > 1 && !text.slice(end, at).includes(',') ? LAST.exec(text.slice(at))?.[0] : undefined
      if (last) end = at + last.length
      break
    }
    names++
    end = at + first.length
    for (let count = 0; count < 3; count++) {
      const more = /^ /.test(text.slice(end)) ? LARGE.exec(written(claim, end + 1, end + 40))?.[0] : undefined
      if (!more) break
      end += 1 + more.length
    }
    const known = noun.exec(text.slice(at, end))?.[0]
    if (known && known.length < end - at) return end - known.length
    if (!duration.test(text.slice(end))) end += FIGURE.exec(written(claim, end, end + 16))?.[0].length ?? 0
    const next = joint.exec(text.slice(end, end + 20))?.[0]
    if (!next) break
    at = end + next.length
  }
  return end
}
