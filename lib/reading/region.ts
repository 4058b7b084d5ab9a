/** A part of the page that is not the ad itself. */
export interface Region {
  element: Element
  /** A firm sign is believed; otherwise the ad's article, or labelled facts inside, may overrule it. */
  firm: boolean
  sign: 'landmark' | 'aside' | 'form' | 'named' | 'ads'
}

const FIRM_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog'])
const FIRM_NAMES =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|rgpd|comments?|disqus|related|similar|recommended|recommendations?)(?:$|[-_ ])/
const LOOSE_NAMES =
  /(?:^|[-_ ])(?:breadcrumbs?|newsletter|share|sharing|share-buttons|skip-link|skip-links)(?:$|[-_ ])/
/** A form with more text than this holds the page, not questions. */
const FORM_TEXT = 2_000

/**
 * The part of the page that an element opens, by its tag, role, name or links; null when it may be the ad.
 * In: the element, and the lists of other ads found in the page. Only structure counts, never words of the page.
 */
export function regionOf(element: Element, adLists: ReadonlySet<Element>): Region | null {
  const tag = element.localName
  const role = element.getAttribute('role') ?? ''
  if (adLists.has(element)) return { element, firm: true, sign: 'ads' }
  if (tag === 'nav') return { element, firm: true, sign: 'landmark' }
  if (FIRM_ROLES.has(role) || tag === 'dialog') return unlessTitled(element, true, 'landmark')
  if (tag === 'header') {
    const ofSite = element.parentElement?.localName === 'body' || element.querySelector('nav') !== null
    return ofSite ? unlessTitled(element, true, 'landmark') : null
  }
  if (tag === 'footer') return { element, firm: !element.closest('article, main'), sign: 'landmark' }
  if (tag === 'aside' || role === 'complementary') return unlessTitled(element, false, 'aside')
  if (tag === 'form') return holdsPage(element) ? null : { element, firm: false, sign: 'form' }
  if (tag === 'body' || tag === 'html' || tag === 'main') return null
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (name.length < 5 || name.length > 1_000) return null
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  if (FIRM_NAMES.test(words)) return unlessTitled(element, true, 'named')
  if (LOOSE_NAMES.test(words)) return unlessTitled(element, false, 'named')
  return null
}

/** The region of what stands in `inner` inside `outer`: a firm sign wins, then the outer one. */
export function within(outer: Region | null, inner: Region | null): Region | null {
  if (!outer) return inner
  return inner?.firm && !outer.firm ? inner : outer
}

function unlessTitled(element: Element, firm: boolean, sign: Region['sign']): Region | null {
  return element.querySelector('h1, main') ? null : { element, firm, sign }
}

function holdsPage(form: Element): boolean {
  return form.querySelector('h1, main, article') !== null || (form.textContent?.length ?? 0) > FORM_TEXT
}
