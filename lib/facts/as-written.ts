const WRITTEN: Readonly<Record<string, string>> = {
  a: '[aàáâä]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iíîï]',
  n: '[nñ]',
  o: '[oóôö]',
  u: '[uùúûü]',
  ss: '(?:ss|ß)',
}

/** A source of plain folded words, as one for the words as they are written: "a" is "à" as well. */
export const asWritten = (words: string): string =>
  words.replace(/ss|[aceinou]/g, (letters) => WRITTEN[letters] ?? letters)
