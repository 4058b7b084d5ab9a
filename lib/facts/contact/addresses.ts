import { anyOf, compiled, type Lexicon, lexicons, patternOf } from '@/lib/lexicon'
import { type Folded, unfold } from '@/lib/posting'

/** Something to write to, to open or to call, as written, and its place in the folded text. */
export interface Address {
  text: string
  start: number
  end: number
}

const EMAIL =
  /(?<![a-z0-9._%+@-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@-])/
/** "name [at] domain [dot] be", as people write against collectors of addresses. */
const DOT = ` ?[[(](?:\\.|${anyOf(lexicons, ({ apply }) => apply.dots)})[\\])] ?`
const DOTS = patternOf(DOT, 'g')
const HIDDEN_EMAIL = patternOf(
  `(?<![a-z0-9._%+-])([a-z0-9][a-z0-9._%+-]{0,40}(?:${DOT}[a-z0-9_-]{1,40}){0,2}) ?[[({<](?:ad|@|${anyOf(lexicons, ({ apply }) => apply.atSign)})[\\])}>] ?([a-z0-9-]{1,63}(?:(?:${DOT}|\\.)[a-z0-9-]{1,63}){1,3})(?![a-z0-9@])`,
)
const HOST = '[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}(?::\\d{2,5})?'
const PATH = '(?:[/?#][^\\s<>"\')\\]]{0,300})?'
const WEB = patternOf(`(?<=^|[ (<:"'>])(?:https?:\\/\\/|www\\.)${HOST}${PATH}`)
/** A host with no scheme is an address where a path follows it: "jobs.example.org/12". */
const HOST_WITH_PATH = /(?<=^|[ (<:"'>])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){1,4}\/[^\s<>"')\]]{1,300}/
const NO_FILE = '(?!pdf|docx?|odt|zip|jpe?g|png)'
/** Begins with + or 0; nine to fourteen digits. */
const PHONE = /(?<![\d.,/+])(?:\((?=\+?0{0,2}\d{1,4}\)))?(?:\+|00?)[1-9](?:[ ./()-]{0,3}\d){7,13}(?![\d/])/
/** Spain's nine digits have no zero before them: a verb or a label tells them from other numbers. */
const NINE_DIGITS = /(?<![\d.,/+-] ?)[6-9]\d\d(?:[ .]?\d{3}[ .]?\d{3}|(?:[ .]\d\d){3})(?![\d/]| ?(?:€|%))/

const words = compiled((used) => ({
  /** After "via", "sur": a host alone. */
  bareHost: patternOf(
    `(?<=(?<![a-z0-9])${anyOf(used, ({ apply }) => apply.reach)} )[a-z0-9-]{3,63}(?:\\.[a-z0-9-]{2,63}){0,2}\\.${NO_FILE}[a-z]{2,12}(?![a-z0-9@.-]{1,2}[a-z0-9]|[a-z0-9._%+-]{1,40}@)`,
  ),
  calls: patternOf(`(?<![a-z0-9])${anyOf(used, ({ apply }) => apply.phone)}(?![a-z0-9])`),
}))

/** The first e-mail address, also one written against collectors. */
export function emailIn(folded: Folded): Address | null {
  if (!/[@[({<]/.test(folded.text)) return null
  const plain = placed(folded, EMAIL.exec(folded.text))
  if (plain) return plain
  const hidden = HIDDEN_EMAIL.exec(folded.text)
  if (!hidden?.[1] || !hidden[2]) return null
  const text = `${hidden[1].replace(DOTS, '.')}@${hidden[2].replace(DOTS, '.')}`
  return { text, start: hidden.index, end: hidden.index + hidden[0].length }
}

/** The first address of a web page, as written. `told`: the sentence says to apply there, so that a host alone is one. */
export function urlIn(folded: Folded, used: readonly Lexicon[], told: boolean): Address | null {
  const { text } = folded
  if (!text.includes('.')) return null
  const match =
    WEB.exec(text) ?? (told ? (HOST_WITH_PATH.exec(text) ?? words(used).bareHost.exec(text)) : null)
  const found = placed(folded, match)
  return found && { ...found, text: found.text.replace(/[.,;:!?]{1,3}$/, '') }
}

/** The first telephone number, as written. */
export function phoneIn(folded: Folded, used: readonly Lexicon[]): Address | null {
  if (!/\d{2}/.test(folded.text)) return null
  const found = placed(folded, PHONE.exec(folded.text))
  if (found) return found
  // Behind a small picture of a telephone a sentence begins with the number.
  const called = words(used).calls.test(folded.text) || /^ ?[6-9]\d\d/.test(folded.text)
  return called ? placed(folded, NINE_DIGITS.exec(folded.text)) : null
}

function placed(folded: Folded, match: RegExpExecArray | null): Address | null {
  if (!match) return null
  const [start, end] = [match.index, match.index + match[0].length]
  return { text: unfold(folded, start, end), start, end }
}
