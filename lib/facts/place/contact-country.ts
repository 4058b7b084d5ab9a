import type { Context } from '@/lib/facts/define'

/** An address of mail or of a site, and its country's two letters. */
const SITE =
  /(?:@|www\.|https?:\/\/)[a-z0-9./-]{2,60}\.(?<code>be|nl|fr|de|ch|at|lu|es|ie|uk)(?![a-z0-9.-]|\/?[a-z])/gi
/** "+32 9 …", "0031 6 …" */
const CALL = /(?<![0-9])(?:\+|00) ?\(?(?<call>32|31|33|49|41|43|352|34|353|44)\)?[ ./-]{0,2}\(?[0-9]/g
const OF_CALL: Readonly<Record<string, string>> = {
  32: 'BE',
  31: 'NL',
  33: 'FR',
  49: 'DE',
  41: 'CH',
  43: 'AT',
  352: 'LU',
  34: 'ES',
  353: 'IE',
  44: 'GB',
}
/** A number as it is dialled at home, by the ad's language: "06 15 …" in Dutch is of the Netherlands, "04…" of Belgium. */
const AT_HOME: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  nl: [
    ['NL', /(?<![0-9+])06[ -]?(?:[0-9][ .-]?){7}[0-9](?![0-9])/],
    ['BE', /(?<![0-9+])04[5-9][0-9][ ./-]?(?:[0-9][ .-]?){5}[0-9](?![0-9])/],
  ],
  fr: [
    ['FR', /(?<![0-9+])0[67](?:[ .-]?[0-9]{2}){4}(?![0-9])/],
    ['BE', /(?<![0-9+])04[5-9][0-9][ ./-]?(?:[0-9]{2}[ .-]?){2}[0-9]{2}(?![ .-]?[0-9])/],
    ['CH', /(?<![0-9+])07[5-9] [0-9]{3} [0-9]{2} [0-9]{2}(?![0-9])/],
  ],
  en: [['GB', /(?<![0-9+])07[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?![0-9])/]],
}

const found = new WeakMap<readonly string[], string | null>()

/**
 * The country that all the ad's addresses of mail, sites and numbers to call are of.
 * In: the context of an ad. Out: null where there are none, or of two countries.
 */
export function countryByContact(context: Context): Context['country'] {
  const { told } = context
  if (!told) return null
  let code = found.get(told)
  if (code === undefined) {
    code = only(told.flatMap((line) => countriesIn(line, context)))
    found.set(told, code)
  }
  return code === null ? null : { code, reason: 'country-from-phrase' }
}

const only = (codes: readonly string[]): string | null =>
  new Set(codes).size === 1 ? (codes[0] ?? null) : null

function countriesIn(line: string, { known }: Context): string[] {
  const sites = [...line.matchAll(SITE)].map(({ groups }) => groups?.code?.toUpperCase() ?? '')
  const calls = [...line.matchAll(CALL)].flatMap(({ groups }) => OF_CALL[groups?.call ?? ''] ?? [])
  const home = (AT_HOME[known.inLanguage ?? ''] ?? []).flatMap(([code, form]) =>
    form.test(line) ? [code] : [],
  )
  return [...sites.map((code) => (code === 'UK' ? 'GB' : code)), ...calls, ...home]
}
