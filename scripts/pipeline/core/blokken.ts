/** A piece of a page as plain blocks: what a document in another program is made of. No markup, no link but an address in words. */

import { isExternal } from './safe-url.ts'
import { childrenOf, type Element, INLINE, isElement, type Node } from './tree.ts'

export type Blok =
  | { soort: 'alinea' | 'kop'; tekst: string }
  /** `diep`: 0 for a list that stands in no other. With a number of its own where the list is counted. */
  | { soort: 'punt'; tekst: string; diep: number; nummer?: number }
  /** Each row has as many cells as it was written with. */
  | { soort: 'tabel'; kop: string[]; rijen: string[][] }

export function blokkenVan(nodes: readonly Node[], diep = 0): Blok[] {
  const blokken: Blok[] = []
  let lopend = ''
  const sluit = (): void => {
    const tekst = spaced(lopend)
    if (tekst !== '') blokken.push({ soort: 'alinea', tekst })
    lopend = ''
  }
  for (const node of nodes) {
    if (isElement(node) && !INLINE.has(node[0])) {
      sluit()
      for (const blok of blokVan(node, diep)) blokken.push(blok)
    } else lopend += lopendeTekst(node)
  }
  sluit()
  return blokken
}

function blokVan(element: Element, diep: number): Blok[] {
  const [tag, { title }] = element
  const children = childrenOf(element)
  if (/^h[1-6]$/u.test(tag)) return [{ soort: 'kop', tekst: tekstVan(children) }]
  if (tag === 'ul' || tag === 'ol') return puntenVan(element, diep)
  if (tag === 'table') return [tabelVan(element)]
  const eigen: Blok[] = title === undefined ? [] : [{ soort: 'kop', tekst: title }]
  return [...eigen, ...blokkenVan(children, diep)]
}

/** Of a point with more than one block the first is its words, the others stand under it. */
function puntenVan([tag, { start = 1 }, ...items]: Element, diep: number): Blok[] {
  return items.filter(isElement).flatMap((item, index): Blok[] => {
    const [eerste, ...rest] = blokkenVan(childrenOf(item), diep + 1)
    const nummer = tag === 'ol' ? { nummer: start + index } : {}
    if (eerste?.soort !== 'alinea') return [...(eerste ? [eerste] : []), ...rest]
    return [{ soort: 'punt', tekst: eerste.tekst, diep, ...nummer }, ...rest]
  })
}

function tabelVan(table: Element): Blok {
  const rijen: { isKop: boolean; cellen: string[] }[] = []
  const neem = (element: Element, isKop: boolean): void => {
    const delen = childrenOf(element).filter(isElement)
    if (element[0] === 'tr') rijen.push({ isKop, cellen: delen.map((cel) => tekstVan(childrenOf(cel))) })
    else for (const deel of delen) neem(deel, isKop || element[0] === 'thead')
  }
  neem(table, false)
  return {
    soort: 'tabel',
    kop: rijen.find(({ isKop }) => isKop)?.cellen ?? [],
    rijen: rijen.filter(({ isKop }) => !isKop).map(({ cellen }) => cellen)
  }
}

/** In one line, whatever blocks it is made of. */
export function tekstVan(nodes: readonly Node[]): string {
  return spaced(nodes.map(lopendeTekst).join(''))
}

function lopendeTekst(node: Node): string {
  if (!isElement(node)) return node
  const [tag, { href = '', label, id, alt }] = node
  if (tag === 'br') return ' '
  if (tag === 'img') return alt ? `[${alt}]` : ''
  const tekst = childrenOf(node).map(lopendeTekst).join('')
  if (tag !== 'a') return INLINE.has(tag) ? tekst : ` ${tekst} `
  // The way back from a note is no word; a sign of a note is one.
  if (label !== undefined) return id === undefined ? '' : `[${tekst}]`
  return isExternal(href) && !tekst.includes(href) ? `${tekst} (${href})` : tekst
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
