/** How many letters of texts are kept before all are let go. */
const MOST_LETTERS = 1 << 19

/**
 * The same function, which remembers its last answers: an ad's lines are asked the same by many readers.
 * In: a pure function of a text, whose answers nobody changes. Out: the same answers, for a text asked again the very
 * same object.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let letters = 0
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (letters > MOST_LETTERS) {
      known.clear()
      letters = 0
    }
    const now = answer(text)
    known.set(text, now)
    letters += text.length
    return now
  }
}

/** As `remembered`, of an object for as long as it lives. */
export function rememberedOf<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const now = answer(key)
    known.set(key, now)
    return now
  }
}
