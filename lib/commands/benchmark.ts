import fs from 'node:fs'
import path from 'node:path'
import { de, en, es, fr, nl } from 'chrono-node'
import type { Reading } from '@/lib/posting'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'

const root = path.resolve(import.meta.dirname, '../..')
const AT = '2026-06-01T09:00:00Z'
/** An ad of common length, in characters. */
const AD = 5000
const ATTACK = 100_000
/** What a text made to hurt says over and over: what patterns begin with, and what they repeat. */
const ATTACKS =
  "a|a |1|1 |1.|€|€ 1.000 - |a@|https://a.be/|(|[|- |, |: |l'|x/|a\n|A b |Aa Bb |é|38h/|12/12/|lundi |ans |1 an |experience |de la |CDI ou CDD |rue |1000 Bruxelles |salaire de |diplome de |bachelor or master |rijbewijs b ".split(
    '|',
  )
/** Where, among the ads of a language, the texts begin that are read again and again, and those read once. */
const FIRSTS = [0, 5, 10]
const OTHERS = [2, 7, 13, 16, 19]
const WARM = 20
const RUNS = 9

/** What may not be exceeded. */
const LIMITS = {
  /** Milliseconds that an ad of 5 000 characters takes, in the median of the ads. */
  ad: 10,
  /** How much longer four times the text takes. */
  fourfold: 6,
  /** Milliseconds that a text of 100 000 characters made to hurt takes. */
  attack: 50,
}

/**
 * Measures what understanding costs, and prints it beside its limits. chrono reads dates alone, in the same five
 * languages: a measure of the machine. Out: the exit code, 1 when a limit is exceeded.
 */
export async function main(): Promise<number> {
  const reading = (text: string) => readText(text, { url: null, at: AT, lang: null, origin: 'text' })
  const texts = adsOfLength(AD)
  const readings = texts.map(reading)
  const longer = texts.map((text) => reading(Array.from({ length: 4 }, () => text).join('\n')))
  const each = (all: readonly Reading[]) => all.map((one) => timeOf(() => understand(one)))

  const first = once(() => understand(reading(texts[0] ?? '')))
  const ads = each(readings)
  const anew = adsOfLength(AD, OTHERS).map((text) => once(() => understand(reading(text))))
  const fourfold = median(each(longer)) / median(ads)
  const dates = texts.map((text) => timeOf(() => [fr, nl, en, de, es].map((chrono) => chrono.parse(text))))
  const attacks = ATTACKS.map((unit): [string, number] => {
    const text = reading(unit.repeat(Math.ceil(ATTACK / unit.length)))
    return [unit, Math.min(...[1, 2, 3].map(() => once(() => understand(text))))]
  }).sort((one, other) => other[1] - one[1])
  const [worst = ['', 0]] = attacks

  const lines: [string, number, number | undefined][] = [
    ['the first ad of all, ms', first, undefined],
    [`an ad of ${AD} characters, ms (median of ${ads.length})`, median(ads), LIMITS.ad],
    ['the slowest of them, ms', Math.max(...ads), undefined],
    [`an ad that is read once, as people's are, ms (median of ${anew.length})`, median(anew), undefined],
    ['times the dates of chrono alone', median(ads) / median(dates), undefined],
    ['four times the text takes so many times as long', fourfold, LIMITS.fourfold],
    [
      `an attack of ${ATTACK} characters, ms (the slowest, of ${JSON.stringify(worst[0])})`,
      worst[1],
      LIMITS.attack,
    ],
    ['an attack, ms (median)', median(attacks.map(([, time]) => time)), undefined],
  ]
  for (const [name, value, limit] of lines) {
    const over = limit !== undefined && value > limit
    console.log(
      `${value.toFixed(1).padStart(8)}  ${name}${limit === undefined ? '' : `, at most ${limit}`}${over ? ': EXCEEDED' : ''}`,
    )
  }
  return lines.some(([, value, limit]) => limit !== undefined && value > limit) ? 1 : 0
}

/** Ads of each language, one after the other until they have the length. */
function adsOfLength(length: number, firsts: readonly number[] = FIRSTS): string[] {
  const folder = path.join(root, 'tests/ads/open')
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return ['fr', 'nl', 'en', 'de', 'es'].flatMap((language) => {
    const all = names
      .filter((name) => name.startsWith(language))
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    return firsts.map((at) => [...all.slice(at), ...all].join('\n').slice(0, length))
  })
}

/** The time of one run. */
function once(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function timeOf(work: () => unknown): number {
  for (let run = 0; run < WARM; run++) work()
  return median(Array.from({ length: RUNS }, () => once(work)))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
