import { type Context, evidenceOf } from '@/lib/facts'
import { fold } from '@/lib/posting'
import type { Line } from './sections'
import type { Weighed } from './weigh'

/** The language that the ad's words are of, shown by its longest line. */
export function languageFinding(lines: readonly Line[], context: Context): Weighed<string>[] {
  const language = context.known.inLanguage
  const told = lines.filter((line) => line.section !== 'noise')
  const longest = told.reduce<Line | undefined>(
    (most, line) => (!most || line.block.text.length > most.block.text.length ? line : most),
    undefined,
  )
  if (!language || !longest) return []
  const claim = {
    source: 'text',
    text: fold(longest.block.text),
    section: longest.section,
    heading: '',
  } as const
  const evidence = { ...evidenceOf(claim, 0, 1), block: longest.index }
  return [{ value: language, evidence: [evidence], section: longest.section, named: true }]
}
