/** The pages that stand for all: one of each kind, and enough to meet every element that a text can hold. */

import type { Node } from '../pipeline/core/tree.ts'
import { KINDS } from '../pipeline/kinds.ts'
import { ADDRESSES, pageData } from './site.ts'

const PATTERNS: readonly [string, RegExp][] = [
  ['technologie', /^\/inzetkader\/[^/]+$/u],
  ['inzetkader', /^\/inzetkader\/[^/]+\/[\d.]+$/u],
  ['hoofdstuk', /^\/inzetkader\/[^/]+\/[\d.]+\/./u],
  ['kaart', /^\/inzetkader\/[^/]+\/[\d.]+\/kaart$/u],
  ['module', /^\/opleiding\/[^/]+$/u],
  ['les', /^\/opleiding\/[^/]+\/./u],
  ['ervaring', /^\/praktijk\/./u],
  ['begrip', /^\/begrippen\/./u],
  ['rechtsbron', /^\/recht\/./u],
  ['zone', /^\/zones\/./u],
  ['pagina', /^\/over$/u],
  ['nieuws', /^\/nieuws\/./u],
  ['lijst', /^\/praktijk$/u]
]

/** A kind for which any page will do; one of which nobody wrote a page yet is left out. */
const OTHERS = KINDS.filter((kind) => !PATTERNS.some(([known]) => known === kind)).flatMap((kind) => {
  const address = ADDRESSES.find((candidate) => pageData(candidate).kind === kind)
  return address === undefined ? [] : [[kind, address] as const]
})

/** Kind → the address of one page of that kind that has content of its own to show. */
export const PAGE_OF_KIND: ReadonlyMap<string, string> = new Map([
  ...OTHERS,
  ...PATTERNS.map(([kind, pattern]) => {
    const address = ADDRESSES.find((candidate) => pattern.test(candidate))
    if (address === undefined) throw new Error(`The content has no page of the kind ${kind}`)
    return [kind, address] as const
  })
])

/** No page of the content script: the home page and the page for what is not there. */
export const OWN_PAGES: ReadonlyMap<string, string> = new Map([
  ['home', '/'],
  ['404', '/dit-bestaat-niet']
])

/** Pages that together hold every element of the tree that the content uses, and that the pages above do not. */
export function pagesWithOtherElements(): string[] {
  const seen = new Set<string>()
  for (const address of PAGE_OF_KIND.values()) collectTags(pageData(address).body, seen)
  return ADDRESSES.filter((address) => {
    const before = seen.size
    collectTags(pageData(address).body, seen)
    return seen.size > before
  })
}

function collectTags(nodes: readonly Node[], seen: Set<string>): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const [tag, , ...children] = node
    seen.add(tag)
    collectTags(children, seen)
  }
}
