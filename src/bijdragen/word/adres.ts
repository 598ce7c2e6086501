/** Links of a foreign text: those to the web stay, of any other only the words. */

import type { Element, ElementContent } from 'hast'
import { addressFault, isExternal } from '../../pipeline'
import { attribute, element, wordsOf } from './boom'
import type { Lezing } from './lezing'

export function linkOf(node: Element, children: ElementContent[], lezing: Lezing): ElementContent[] {
  const written = attribute(node, 'href').trim()
  if (written === '') return children
  const noot = lezing.verwijzing(written, children)
  if (noot) return noot
  const href = realAddress(written)
  if (!isExternal(href) || addressFault(href, false) !== undefined || hasUser(href)) {
    lezing.tel(href.startsWith('#') ? 'link-binnen' : 'link')
    return children
  }
  const isSeen = children.some((child) => wordsOf(child).trim() !== '' || hasImage(child))
  return isSeen ? [element('a', children, { href })] : children
}

function hasImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img'
}

/** Mail programs and Google put an address of their own before it, with who received it behind. */
const DETOURS: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/\.safelinks\.protection\.outlook\.com$/u, 'url'],
  [/^(?:www\.)?google\.[a-z.]+$/u, 'q']
]

function realAddress(address: string): string {
  const url = read(address)
  const parameter = DETOURS.find(([host]) => url && host.test(url.hostname))?.[1]
  if (!url || parameter === undefined || (parameter === 'q' && url.pathname !== '/url')) return address
  return url.searchParams.get(parameter) ?? address
}

/** https://politie.be@example.com leads to the second. */
function hasUser(address: string): boolean {
  const url = read(address)
  return url !== undefined && (url.username !== '' || url.password !== '')
}

function read(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
