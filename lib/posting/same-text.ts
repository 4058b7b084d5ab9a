import type { Reading } from './reading'
import { collapse } from './text'

/** Do two readings hold the same words of the ad? Menus, footers and related ads may differ. */
export function sameText(a: Reading, b: Reading): boolean {
  return mainText(a) === mainText(b)
}

const mainText = ({ blocks }: Reading): string =>
  collapse(
    blocks
      .filter((block) => block.main)
      .map((block) => block.text)
      .join(' '),
  )
