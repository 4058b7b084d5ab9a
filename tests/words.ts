import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import type { Words } from '@/lib/locales'

export type Locale = 'en' | 'fr' | 'nl'

/**
 * The interface's real words, read from lib/locales, as the browser would give them.
 * In: a locale. Out: `t` puts in $1 to $9 and chooses the plural form as the extension does; an unknown key throws.
 */
export function testWords(locale: Locale): Words {
  const messages = readMessages(locale)
  const t = (
    key: string,
    ...args: (number | readonly (string | number)[] | object | undefined)[]
  ): string => {
    const message = messages.get(key.replaceAll('.', '_'))
    if (message === undefined) throw new Error(`No message "${key}" in lib/locales/${locale}.yml`)
    const count = args.find((arg) => typeof arg === 'number')
    const given = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count])
    const filled = message.replace(/\$([1-9])/g, (_, place) => String(given[Number(place) - 1] ?? ''))
    return count === undefined ? filled : plural(filled.split(' | '), count)
  }
  return { t, locale }
}

/** Every message of a locale, by the name the browser knows it by. */
export function readMessages(locale: Locale): Map<string, string> {
  const file = path.resolve(import.meta.dirname, `../lib/locales/${locale}.yml`)
  const parsed = parseMessagesText(readFileSync(file, 'utf8'), 'YAML')
  const messages = Object.entries(generateChromeMessages(parsed))
  return new Map(messages.map(([name, { message }]) => [name, message]))
}

function plural(forms: string[], count: number): string {
  const index = forms.length === 3 ? Math.min(count === 0 || count === 1 ? count : 2, 2) : count === 1 ? 0 : 1
  return forms[forms.length === 1 ? 0 : index] ?? ''
}
