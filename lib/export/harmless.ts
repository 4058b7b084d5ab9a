/**
 * A sign that makes a spreadsheet run the cell, in ASCII or full width, possibly after white space or characters that
 * cannot be seen; or a leading tab or carriage return, which some drop before they look.
 */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠])/u

/**
 * A text that no spreadsheet runs as a formula.
 * In: any text; not for numbers, whose minus sign is meant. Out: the same text, with an apostrophe in front where it
 * could be one. This holds for a telephone number with its country ("'+32 2 …") and for a list item ("'- …") too:
 * `+32*A1` and `-A1` begin no differently, and an apostrophe is easier to live with than a wrong number.
 */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
