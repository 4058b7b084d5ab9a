// This folder runs inside pages and is kept small: it takes `collapse` from `@/lib/posting/text` itself, for the index
// of that folder would bring the schemas' library along.
export { type PageOptions, readDocument } from './document'
export { readText, type TextOptions } from './plain-text'
export { isOnScreen } from './shown'
