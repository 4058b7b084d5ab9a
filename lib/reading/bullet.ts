/** Signs that people set before the entries of a list; those that mean other things as well need a space or a word. */
const BULLET =
  /^(?:(?:[•●▪■◦‣⁃▸▹►▶➢➤❖✔✅✓☑➡→🔹🔸👉\uf0b7]\ufe0f?|[*·–—>-](?=\s)|o(?=\s))\s{0,20}|[*·–—-](?=\p{L}\p{L}))/u

/**
 * A line without the bullet before it.
 * In: a line of a page or a text. Out: its words; null where it begins with none of the signs that make it an entry
 * of a list.
 */
export function unbulleted(line: string): string | null {
  const words = line.replace(BULLET, '')
  return words === line ? null : words
}
