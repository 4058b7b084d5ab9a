/** Elements whose content is never words of the page. */
const SILENT = new Set([
  'audio',
  'canvas',
  'datalist',
  'head',
  'math',
  'noscript',
  'object',
  'option',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
])
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i
/** Names of what a click opens within a text: an inactive tab, a folded section. */
const FOLDED_NAME =
  /(?:^|[-_ ])(?:tab-?pane|tab-?panel|tab-?content|accordion|collapse|collapsible|read-?more|panel)(?:$|[-_ ])/

export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName)
}

/** Whether the markup alone lets an element be seen; for documents that have no layout. */
export function isShownByMarkup(element: Element): boolean {
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden !== 'until-found') return false
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return false
  // An open dialog hides the whole page behind it from screen readers, not from sight.
  return element.getAttribute('aria-hidden') !== 'true' || element.querySelector('h1, main') !== null
}

/** Whether a live page shows an element. An element with no box of its own is shown when its content may be. */
export function isOnScreen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return isShownByMarkup(element)
  if (element.checkVisibility({ visibilityProperty: true })) return true
  return getComputedStyle(element).display === 'contents'
}

/**
 * Is a hidden element still part of what the page has to say: an inactive tab, a folded section, what a "read more"
 * button opens? Menus, dialogs and forms are not.
 * In: the element, and the ids that buttons of the page declare to control.
 */
export function isFolded(element: Element, controlled: ReadonlySet<string>): boolean {
  if (element.querySelector('nav, form, [role=menu], [role=dialog]')) return false
  const role = element.getAttribute('role') ?? ''
  if (role === 'tabpanel') return true
  if (role !== '' && role !== 'region') return false
  if (element.id && controlled.has(element.id)) return true
  const name = element.getAttribute('class') ?? ''
  return FOLDED_NAME.test(name.slice(0, 1_000).toLowerCase())
}

/** The ids that buttons and tabs of a document declare to control. */
export function controlledIds(document: Document): Set<string> {
  const ids = new Set<string>()
  for (const button of document.querySelectorAll('[aria-controls]:not([aria-haspopup])')) {
    for (const id of (button.getAttribute('aria-controls') ?? '').split(' ')) ids.add(id)
  }
  return ids
}
