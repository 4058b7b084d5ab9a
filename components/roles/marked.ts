import type { Evidence, Posting } from '@/lib/posting'

/** A stretch of a block's text, and whether it is evidence of a fact. */
export interface Stretch {
  text: string
  marked: boolean
}

/** Shorter quotes ("fr", "B") stand in many places that prove nothing. */
const SHORTEST = 4

/** Every quote that proves something in a posting, the longest first. */
export function quotesOf(posting: Posting): string[] {
  const quotes = evidenceOf(posting).map(({ quote }) => quote)
  return [...new Set(quotes)].filter((quote) => quote.length >= SHORTEST).sort((a, b) => b.length - a.length)
}

/** The blocks of the reading that prove something, by their index: they are shown even beside the ad itself. */
export function citedBlocks(posting: Posting): Set<number> {
  return new Set(evidenceOf(posting).flatMap(({ block }) => block ?? []))
}

function evidenceOf(posting: Posting): Evidence[] {
  const facts = [...Object.values(posting.facts), ...posting.requirements, ...posting.jobBenefits]
  return facts.flatMap((fact) => fact?.evidence ?? [])
}

/**
 * A block's text cut where its evidence begins and ends.
 * In: the text and the quotes, both under the white-space rule. Out: stretches that make up the text; quotes that
 * overlap or touch are one stretch.
 */
export function stretches(text: string, quotes: readonly string[]): Stretch[] {
  const spans = quotes
    .map((quote) => ({ from: text.indexOf(quote), length: quote.length }))
    .filter(({ from }) => from >= 0)
    .map(({ from, length }) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from)
  const cut: Stretch[] = []
  let at = 0
  for (const { from, to } of joined(spans)) {
    if (from > at) cut.push({ text: text.slice(at, from), marked: false })
    cut.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false })
  return cut
}

function joined(spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const whole: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else whole.push({ ...span })
  }
  return whole
}
