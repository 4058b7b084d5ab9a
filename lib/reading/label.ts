const MAX_LABEL = 60
const MAX_LINE_LABEL = 80

/** A label's words without the colon that closes them. */
export function bareLabel(text: string): string {
  return text.replace(/ ?[:：]$/, '')
}

/** Could these words stand over or before a value? Short, with letters, no sentence, no address. */
export function isLabel(text: string): boolean {
  const label = bareLabel(text)
  return (
    label.length <= MAX_LABEL &&
    !/[:：]/.test(label) &&
    /\p{L}{2}/u.test(label) &&
    // An abbreviation may end a label ("Réf.") or stand within it, a sentence may not.
    !/[!?;@]|\p{L}{5}\. |^https?\b|\bwww\./u.test(label)
  )
}

/**
 * The label and the value of a line such as "Label : value"; null when there is none. A value may be empty.
 * In: one line under the white-space rule. "17:00", "https://…" and "1:2" are no labels.
 */
export function labelled(text: string): { label: string; value: string } | null {
  const colon = text.slice(0, MAX_LABEL + 2).search(/[:：]/)
  if (colon < 1) return null
  const label = text.slice(0, colon).trim()
  const rest = text.slice(colon + 1)
  if (!isLabel(label) || /^\/\/|^:/.test(rest)) return null
  if (/\d$/.test(label) && /^\d/.test(rest)) return null
  // "Jugendreferent:in", "eine:n": a colon within a word marks its gender.
  if (/^(?:in|innen|r|n|e|x|rin)(?!\p{L})/u.test(rest)) return null
  return { label, value: rest.trim() }
}

/** All labelled values of a line: "Lieu : Lille | Contrat : CDI" has two, most have one or none. */
export function labelledParts(text: string): { label: string; value: string }[] {
  const parts = text.split(/ [|•·–-] /).map(labelled)
  const whole = parts.flatMap((part) => (part?.value ? [part] : []))
  if (whole.length > 1 && whole.length === parts.length) return whole
  const one = labelled(text)
  return one?.value ? [one] : []
}

/** Is it a short line that ends in a colon, announcing what follows? */
export function announces(text: string): boolean {
  return (
    text.length <= MAX_LINE_LABEL && /[:：]$/.test(text) && /\p{L}{2}/u.test(text) && !/[.!?;] /.test(text)
  )
}

/** Could a wholly bold line be a heading? Short words, no figures: figures in bold are values. */
export function titles(text: string): boolean {
  return (
    text.length <= MAX_LINE_LABEL &&
    /\p{L}{3}/u.test(text) &&
    !/[.,;@€$£%]$|[@€$£%]|\p{L}.{0,80}\d/u.test(text)
  )
}
