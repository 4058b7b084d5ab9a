import type { i18n } from '#i18n'

/** What the interface says, in the person's language: typed message keys, and the locale for dates and numbers. */
export interface Words {
  t: typeof i18n.t
  /** BCP 47, as the browser's interface has it. */
  locale: string
}
