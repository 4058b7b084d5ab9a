import {
  closeBox,
  closeCell,
  closeDefinition,
  closeList,
  closeTable,
  closeTerm,
  type DefinitionList,
  type Row,
} from './cells'
import { areChips } from './chips'
import { createCollector, type Scope } from './collector'
import { contentOf, isLargeFrame } from './frame'
import type { Draft } from './line'
import * as markup from './markup'
import { regionOf, within } from './region'
import { isFolded, isShownByMarkup, isSilent } from './shown'

const MOST_NODES = 1_000_000

export interface WalkOptions {
  isShown(element: Element): boolean
  styleOf?: ((element: Element) => markup.BoxStyle) | undefined
  /** The elements that are lists of links to other ads. */
  adLists: ReadonlySet<Element>
  controlled: ReadonlySet<string>
}

export interface Walk {
  draft: Draft
  /** Links outside the site's navigation, header and footer. */
  anchors: Set<Element>
  /** This document and the frames that could be entered. */
  documents: Document[]
  cut: boolean
  frameUnreadable: boolean
  passwordField: boolean
}

/** Children still to be read, with what is around them and what to do after the last one. */
interface Step {
  nodes: readonly Node[]
  next: number
  scope: Scope
  close?: (() => void) | undefined
}

/**
 * Reads a document in reading order, open shadow roots and same-origin frames in place, without writing into it.
 * Iterative, so that no depth of nesting is too deep.
 */
export function walk(document: Document, options: WalkOptions): Walk {
  const collector = createCollector()
  const { draft } = collector
  const found: Walk = {
    draft,
    anchors: new Set(),
    documents: [document],
    cut: false,
    frameUnreadable: false,
    passwordField: false,
  }
  const lists: DefinitionList[] = [{ waiting: null, last: null }]
  const tables: Row[][] = []
  const root = document.body ?? document.documentElement
  if (!root) return found
  const steps: Step[] = [{ nodes: childrenOf(root), next: 0, scope: outermost(root) }]

  for (let read = 0; steps.length > 0; read++) {
    const step = steps.at(-1)
    if (!step) break
    const node = step.nodes[step.next++]
    if (!node) {
      step.close?.()
      steps.pop()
      continue
    }
    if (collector.isFull() || read > MOST_NODES) {
      found.cut = true
      break
    }
    if (node.nodeType === 3) collector.append(node.nodeValue ?? '', step.scope)
    else if (markup.isElement(node)) enter(node, step.scope)
  }
  collector.flush()
  found.cut ||= collector.isFull()
  return found

  function enter(element: Element, outer: Scope): void {
    const tag = element.localName
    if (tag === 'br' || tag === 'hr') collector.flush()
    if (isSilent(element) && !element.hasAttribute('shadowrootmode')) return
    const shown = outer.folded ? isShownByMarkup(element) : options.isShown(element)
    if (!shown && (outer.region || !isFolded(element, options.controlled))) return
    const folded = outer.folded || !shown || isClosedDetails(element)
    const style = options.styleOf?.(element)
    const block = !outer.chip && markup.isBlock(element, style)
    const scope = scopeOf(element, outer, { block, folded, style, options })
    if (tag === 'input') noteField(element, scope)
    else if (tag === 'a') noteLink(element, scope)
    if (block) collector.flush()
    if (markup.isFrame(element)) enterFrame(element, scope)
    else if (isChipBox(element, scope)) enterChips(element, scope)
    else {
      const close = block ? closing(element, scope, draft.lines.length) : undefined
      steps.push({ nodes: childrenOf(element), next: 0, scope, close })
    }
  }

  function isChipBox(element: Element, scope: Scope): boolean {
    return (
      !scope.chip &&
      element.childElementCount > 1 &&
      areChips(element, scope.folded ? isShownByMarkup : options.isShown)
    )
  }

  function enterChips(element: Element, scope: Scope): void {
    collector.flush()
    const from = draft.lines.length
    const close = closing(element, scope, from)
    const chips = Array.from(element.children).map((child) => () => {
      enterChip(child, scope)
    })
    steps.push({ nodes: [], next: 0, scope, close })
    // The last chip is pushed first, so that the first is read first.
    for (const open of chips.reverse()) open()
  }

  function enterChip(child: Element, scope: Scope): void {
    if (child.localName === 'a') noteLink(child, scope)
    if (isSilent(child) || !(scope.folded ? isShownByMarkup : options.isShown)(child)) return
    const chip: Scope = { ...scope, box: child, chip: true, label: markup.isNamedLabel(child) }
    if (/^(?:b|strong)$/.test(child.localName)) chip.bold = true
    steps.push({ nodes: childrenOf(child), next: 0, scope: chip, close: collector.flush })
  }

  function enterFrame(frame: HTMLIFrameElement, scope: Scope): void {
    const inner = contentOf(frame)
    if (inner?.body && inner.body.childNodes.length > 0) {
      found.documents.push(inner)
      steps.push({ nodes: childrenOf(inner.body), next: 0, scope, close: collector.flush })
    } else if (!scope.region && isLargeFrame(frame)) found.frameUnreadable = true
  }

  function noteLink(anchor: Element, { region }: Scope): void {
    if (region?.sign !== 'landmark') found.anchors.add(anchor)
  }

  function noteField(field: Element, { region }: Scope): void {
    if (field.getAttribute('type')?.toLowerCase() !== 'password') return
    if (!region || region.sign === 'form') found.passwordField = true
  }

  function closing(element: Element, scope: Scope, from: number): () => void {
    const tag = element.localName
    const row = tables.at(-1)?.at(-1)
    const list = lists.at(-1) ?? { waiting: null, last: null }
    if (tag === 'table') tables.push([])
    else if (tag === 'tr') tables.at(-1)?.push([])
    else if (tag === 'dl') lists.push({ waiting: null, last: null })
    return () => {
      collector.flush()
      if (/^(?:td|th|dt|dd)$/.test(tag)) closeCell(draft, from)
      if (tag === 'td' || tag === 'th') row?.push({ head: tag === 'th', from, to: draft.lines.length })
      else if (tag === 'table') closeTable(draft, tables.pop() ?? [])
      else if (tag === 'dt') closeTerm(draft, list, from)
      else if (tag === 'dd') closeDefinition(draft, list, from)
      else if (tag === 'dl') closeList(draft, lists.pop() ?? list)
      else if (!/^(?:tr|thead|tbody|ul|ol|body|main)$/.test(tag))
        closeBox(draft, { element, kind: scope.kind }, from)
    }
  }
}

function outermost(root: Element): Scope {
  return {
    box: root,
    kind: 'paragraph',
    level: 0,
    bold: false,
    chip: false,
    label: false,
    keepsLines: false,
    region: null,
    folded: false,
  }
}

function scopeOf(
  element: Element,
  outer: Scope,
  own: { block: boolean; folded: boolean; style: markup.BoxStyle | undefined; options: WalkOptions },
): Scope {
  const tag = element.localName
  const scope = { ...outer, folded: own.folded }
  if (tag === 'b' || tag === 'strong') scope.bold = true
  if (tag !== 'a') scope.region = within(outer.region, regionOf(element, own.options.adLists))
  scope.label = markup.isNamedLabel(element) || (!own.block && outer.label)
  if (!own.block) return scope
  scope.box = element
  scope.keepsLines = outer.keepsLines || markup.keepsLines(element, own.style)
  const level = markup.headingLevel(element)
  if (level !== null) return { ...scope, kind: 'heading', level }
  if (tag === 'li' || element.getAttribute('role') === 'listitem') scope.kind = 'listItem'
  else if (/^(?:td|th|dt|dd)$/.test(tag)) scope.kind = 'cell'
  return scope
}

function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (markup.isTemplate(element)) return [...element.content.childNodes]
  if (markup.isSlot(element)) {
    const assigned = element.assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return [...element.childNodes]
}

function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open')
}
