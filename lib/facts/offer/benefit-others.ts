import type { Claim } from '@/lib/facts/define'
import type { BenefitWord } from './benefit-words'

/** Leave by any of its names, in any language's words. */
const LEAVE = /leave|holiday|vacation|verlof|vakantie|conge|vacances|urlaub|ferien|vacacion|permiso/
/** Before somebody's leave, what one does in it: in any language's words. */
const FILLS =
  /(?<![a-z])(?:(?:to |by )?cover(?:ing|s)?(?: for)?|replac(?:e|es|ing|ement)|stand(?:ing)? in|backfill(?:ing)?|during|vervang(?:en|ing|t)|invallen|tijdens|rempla[cn][a-z]{1,8}|remplacement|pendant|vertret(?:en|ung)|ersatz|wahrend|sustitu[a-z]{1,7}|cubrir|suplir|durante)(?: [a-z'-]{1,12},?){0,6} ?$/
/** Behind it, the cover that is given for it. */
const COVER =
  /^(?: and [a-z]{4,10}|,? [a-z]{4,10}(?: and [a-z]{4,10})?)? (?:cover(?:age)?|replacement)(?![a-z])/
const INSURED = /(?:life|health|medical|dental|death|accident|insurance) cover/
/** What says how much there is of something, or that there is any; in any language's words. */
const SAYS = /\d|[€£]|^(?:yes|ja|oui|si|included|inclus|available|possible)(?![a-z])/

/** What shops and restaurants sell, as menus name it; in any language's words. */
const SOLD = /cadeau|gift|geschenk|gutschein|regalo/

/** "To cover the study leave of a member of staff", "annual leave and sickness cover": leave of others that one fills. */
export function isOthersLeave(text: string, { start, end }: BenefitWord): boolean {
  if (!LEAVE.test(text.slice(start, end))) return false
  const behind = text.slice(end, end + 40)
  return (
    FILLS.test(text.slice(Math.max(0, start - 90), start)) || (COVER.test(behind) && !INSURED.test(behind))
  )
}

/** "Gift card", in the menu of a shop or a restaurant: what is sold there, where nothing says how much one gets. */
export function isSold({ section, label, text }: Claim): boolean {
  if (section !== 'top' || label === undefined) return false
  return SOLD.test(label.toLowerCase()) && !SAYS.test(text.text)
}
