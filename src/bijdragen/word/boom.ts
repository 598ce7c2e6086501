/** Small things over a tree of HTML. */

import type { Element, ElementContent, RootContent } from 'hast'
import { withoutInvisible } from '../../pipeline'

/** Of a paragraph that is a point of a list. */
export type Punt = { niveau: number; isGenummerd: boolean }

/** Its properties are ours: none of a foreign element comes over. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {}
): Element {
  return { type: 'element', tagName, properties, children }
}

/** What of a text a reader sees; the check takes no other characters. */
export function shownText(value: string): ElementContent[] {
  const shown = withoutInvisible(value)
    .replaceAll('\u00a0', ' ')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufffc\u2800]/gu, '')
    .replace(/[\u2028\u2029]/gu, ' ')
  return shown === '' ? [] : [{ type: 'text', value: shown }]
}

/** Does not call itself: a foreign tree may be deep. */
export function wordsOf(node: RootContent): string {
  const left: RootContent[] = [node]
  let words = ''
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type === 'text') words += next.value
    if (next.type === 'element') for (const child of next.children.toReversed()) left.push(child)
  }
  return words
}

/** The first element, itself included, of which something holds. */
export function findIn(node: RootContent, holds: (element: Element) => boolean): Element | undefined {
  const left: RootContent[] = [node]
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type !== 'element') continue
    if (holds(next)) return next
    for (const child of next.children.toReversed()) left.push(child)
  }
  return undefined
}

/** An attribute as text; '' when there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value: unknown = properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
