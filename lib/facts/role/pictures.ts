import type { Span } from './employer-in-title'

const PICTURES_BEFORE = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]{0,2} ?){1,4}/u
const PICTURES_BEHIND = /(?: ?\p{Extended_Pictographic}[\uFE0F\u200D]{0,2}){1,4} ?$/u

/** A text between the pictures that it begins and ends with. */
export function withoutPictures(text: string): Span {
  const start = PICTURES_BEFORE.exec(text)?.[0].length ?? 0
  const end = PICTURES_BEHIND.exec(text.slice(start))?.[0].length ?? 0
  return [start, text.length - end]
}
