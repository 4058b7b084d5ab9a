/** Latin with its supplement and extensions, Greek and Cyrillic, and the letters of Vietnamese names. */
const BLOCKS = [
  [0x41, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x45f],
  [0x1e80, 0x1eff],
] as const

const CLASSES: Readonly<Record<string, string>> = {
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  L: rangesOf(/\p{L}/u),
}

/**
 * A source with the letters that people of Europe write in place of all letters of the world, of which an engine makes
 * much larger code.
 * In: a source for the flag "u". Out: the same source where it names no class of letters.
 */
export function europeanLetters(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\]){0,200}\]|\\p\{(?:Lu|Ll|L)\}/g, (part) => {
    const within = part.replace(/\\p\{(Lu|Ll|L)\}/g, (_, name: string) => CLASSES[name] ?? '')
    return part.startsWith('[') ? within : `[${within}]`
  })
}

/** The code points of the blocks that have a property, as the inside of a class. */
function rangesOf(property: RegExp): string {
  const ranges: [number, number][] = []
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      if (!property.test(String.fromCodePoint(code))) continue
      const range = ranges.at(-1)
      if (range?.[1] === code - 1) range[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges.map((range) => range.map((code) => String.fromCodePoint(code)).join('-')).join('')
}
