/**
 * The text of a saved file, whatever it was saved in.
 * In: its bytes. Out: as its byte order mark says (UTF-8, UTF-16); else UTF-8 where the bytes are that; else null.
 */
export function decodedByItself(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** 0x80 to 0x9f in Windows-1252; Node 20's own decoder takes them for control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The same for a plain text, which says nothing of its encoding: Windows-1252, as old mail and notepads write. */
export function decoded(bytes: Uint8Array): string {
  return (
    decodedByItself(bytes) ??
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char)
  )
}
