import { collapse } from '@/lib/posting'

/** "PARISPARIS": a page's value, pasted twice. */
function once(name: string): string {
  const half = name.slice(0, name.length / 2)
  return half.length > 3 && half + half === name ? half : name
}

/** "FONTENAY-SOUS-BOIS" stays as it is: a place keeps the ad's own spelling, without "Cedex" and a bare number. */
export const tidyTown = (name: string): string =>
  collapse(
    once(name)
      .replace(/ cedex(?: [0-9]{1,2})?$/i, '')
      .replace(/ [0-9]{2}$/, ''),
  )
