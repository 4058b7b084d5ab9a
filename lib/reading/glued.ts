/** A shorter line is read as it stands: a name with a capital within it may be all that glues it. */
const LONG = 100
/** So many entries behind dashes, and a line is a list. */
const LEAST_ENTRIES = 3
/** A title with dashes is shorter. */
const LIST = 180
/** So many places where a line is glued, and even a colon or a bare capital parts it. */
const LEAST_GLUED = 2

/** "… en équipe.Vous aimez …": a stop right before a capital; not in "www.Acme.be", nor in "booking.Com". */
const STOP = /(?<=[\p{Ll}\d]{3}|[)\]»%€])[.!?;](?=(?!(?:Com|Fr|Be|Nl|Eu|Net|Org|Io)\b)\p{Lu}[\p{Ll}'’])/u
/** "… opérationnelleImplémenter les …": a word in small letters that runs into one with a capital. */
const CAPITAL = /(?<=(?<![\p{L}\d])\p{Ll}{4,24}|\))(?=\p{Lu}\p{Ll}{2,24}[ '’])/u
/** "Compétences :Maîtrise de …". */
const COLON = /(?<=\p{Ll} ?):(?=\p{Lu}\p{Ll})/u
/** "Missions : - Diagnostiquer … - Assurer …". */
const ENTRY = / (?=[-–•*>] \p{Lu}\p{Ll})/u

/** No address is longer, before the place that is looked at or behind it. */
const REACH = 80
const ADDRESS = /@|^\(?www\.|:\/\//i

const each = (pattern: RegExp) => new RegExp(pattern, 'gu')
const stops = each(STOP)
const anyGlue = each(new RegExp(`${STOP.source}|${CAPITAL.source}|${COLON.source}`, 'u'))
const entries = each(ENTRY)

/**
 * The lines that a line was before something took the breaks between them away, as forms and copying do.
 * In: one line under the white-space rule. Out: its parts in order, each as it stands there; the line alone where
 * nothing tells that it was more. A list that runs on behind dashes is parted into its entries, which keep theirs.
 */
export function unglued(line: string): string[] {
  if (line.length < LONG || /^\S+$/.test(line)) return [line]
  const listed =
    line.length >= LIST && [...line.matchAll(entries)].length >= LEAST_ENTRIES ? line.split(ENTRY) : [line]
  return listed.flatMap(parted)
}

function parted(line: string): string[] {
  if (line.length < LONG) return [line]
  const glue = [...line.matchAll(anyGlue)].length >= LEAST_GLUED ? anyGlue : stops
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of line.matchAll(glue)) {
    if (isAddress(line, index)) continue
    parts.push(line.slice(from, index + mark.length).trim())
    from = index + mark.length
  }
  return [...parts, line.slice(from).trim()].filter((part) => part !== '')
}

function isAddress(line: string, at: number): boolean {
  const before =
    line
      .slice(Math.max(0, at - REACH), at)
      .split(' ')
      .at(-1) ?? ''
  const behind = line.slice(at, at + REACH).split(' ', 1)[0] ?? ''
  return ADDRESS.test(before + behind)
}
