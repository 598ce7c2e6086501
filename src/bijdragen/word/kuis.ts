/**
 * Foreign HTML → a small tree of elements that we know, without their attributes. It is read into a document that nobody
 * shows, so no script in it runs and no address in it is fetched.
 */

import type { Element, ElementContent, Parents, RootContent } from 'hast'
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic'
import { linkOf } from './adres'
import { attribute, element, shownText, wordsOf } from './boom'
import type { Lezing } from './lezing'
import { gegroepeerd, puntenIn } from './lijsten'
import { stijlVan, type Stijl } from './stijl'
import { tabelVan } from './tabellen'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Nothing in it is text of the writer. */
const DROPPED = set(
  'applet area audio base canvas col colgroup datalist embed frame frameset head iframe input link math meta noembed noframes noscript object param script select source style svg template textarea title track video xml'
)
/** Taken over as they are. */
const BLOCKS = set(
  'blockquote dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul br code'
)
/** Of these only that they stand apart. */
const BOXES = set(
  'address article aside body center details div fieldset figcaption figure footer form header hgroup legend main nav section summary'
)
const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  s: 'del',
  strike: 'del',
  del: 'del'
}

/** Deeper, only the words remain. */
const DEPTH = 120

export function gekuist(html: string, lezing: Lezing): ElementContent[] {
  return clean(bodyOf(fromHtmlIsomorphic(html)).children, lezing, 0)
}

function bodyOf(root: Parents): Parents {
  const inside = (parent: Parents, name: string): Element | undefined =>
    [...parent.children].find((node) => node.type === 'element' && node.tagName === name) as
      Element | undefined
  const html = inside(root, 'html') ?? root
  return inside(html, 'body') ?? html
}

function clean(nodes: readonly RootContent[], lezing: Lezing, depth: number): ElementContent[] {
  return gegroepeerd(
    nodes.flatMap((node) => {
      if (node.type === 'text') return shownText(node.value)
      return node.type === 'element' ? cleanElement(node, lezing, depth + 1) : []
    })
  )
}

function cleanElement(node: Element, lezing: Lezing, depth: number): ElementContent[] {
  const { tagName } = node
  const stijl = stijlVan(node)
  if (isLost(node, stijl, lezing)) return []
  if (depth > DEPTH) return shownText(wordsOf(node))
  if (tagName === 'img') return lezing.beeld(node)
  const points = puntenIn(node, stijl)
  if (points) {
    return points.map(({ punt, children }) => element('p', clean(children, lezing, depth), punt))
  }
  const children = clean(node.children, lezing, depth)
  if (tagName === 'a') return linkOf(node, children, lezing)
  if (tagName === 'sup' || tagName === 'sub') return raised(tagName, children, lezing)
  if (lezing.isNoot(node, children) || stijl.isNotenlijst) return []
  if (tagName === 'table') return tabelVan(children, lezing)
  return shaped(node, stijl, children, lezing)
}

/** What does not come over; of what a reader would miss, the reading keeps count. */
function isLost(node: Element, stijl: Stijl, lezing: Lezing): boolean {
  const { tagName, properties } = node
  if (DROPPED.has(tagName) || /^(?:v|m|pic|wps?):/u.test(tagName)) {
    lezing.weg(tagName)
    return true
  }
  if (stijl.isOpmerking) {
    lezing.opmerking(node)
    return true
  }
  if (tagName === 'del' && (properties['dateTime'] ?? properties['cite']) !== undefined) {
    lezing.tel('geschrapt')
    return true
  }
  if (stijl.isVerborgen && wordsOf(node).trim() !== '') lezing.tel('verborgen')
  if (stijl.isInhoudsopgave) lezing.tel('inhoudsopgave')
  return stijl.isVerborgen || stijl.isInhoudsopgave || stijl.isLijstteken
}

function shaped(node: Element, stijl: Stijl, children: ElementContent[], lezing: Lezing): ElementContent[] {
  const { tagName } = node
  if (stijl.isTitel && lezing.isTitel(children)) return []
  if (stijl.kop !== undefined && /^(?:p|div)$/u.test(tagName)) return [element(`h${stijl.kop}`, children)]
  if (stijl.isCitaat) return [element('blockquote', [element('p', children)])]
  if (BOXES.has(tagName)) return [element('div', children)]
  if (!BLOCKS.has(tagName)) return marked(tagName, stijl, children)
  return [element(tagName, /^[uo]l$/u.test(tagName) ? inItems(children) : children, propertiesOf(node))]
}

/** Google Docs puts a list right in a list; it belongs to the point before. */
function inItems(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[] = []
  for (const child of children) {
    const last = items.at(-1)
    if (child.type === 'element' && child.tagName === 'li') items.push(child)
    else if (child.type === 'element' && last?.type === 'element') last.children.push(child)
    else if (wordsOf(child).trim() !== '') items.push(element('li', [child]))
  }
  return items
}

function propertiesOf(node: Element): Element['properties'] {
  const { tagName } = node
  const names = tagName === 'ol' ? ['start'] : /^t[dh]$/u.test(tagName) ? ['colSpan', 'rowSpan'] : []
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Number.parseInt(attribute(node, name), 10)
      return value > 1 && value < 10_000 ? [[name, value] as const] : []
    })
  )
}

/** Google Docs writes bold as a style, and has an element for bold that is not bold. */
function marked(tagName: string, stijl: Stijl, children: ElementContent[]): ElementContent[] {
  const own = MARKS[tagName]
  const marks = [
    (stijl.door ?? own === 'del') && 'del',
    (stijl.schuin ?? own === 'em') && 'em',
    (stijl.vet ?? own === 'strong') && 'strong'
  ].filter((mark) => mark !== false)
  // Around paragraphs a mark says nothing: all of it would be bold.
  if (children.length === 0 || children.some(isBlock)) return children
  return marks.reduce<ElementContent[]>((inner, mark) => [element(mark, inner)], children)
}

function isBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName !== 'br' &&
    node.tagName !== 'code' &&
    (BLOCKS.has(node.tagName) || BOXES.has(node.tagName))
  )
}

const SIGNS = '0123456789+-'
const RAISED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' }

/** 10<sup>5</sup> is not 105. */
function raised(tagName: 'sup' | 'sub', children: ElementContent[], lezing: Lezing): ElementContent[] {
  const words = children.map(wordsOf).join('')
  // A note has its own place.
  if (!children.every(({ type }) => type === 'text')) return children
  if (/^[\d+-]+$/u.test(words))
    return shownText(words.replace(/./gu, (sign) => RAISED[tagName].charAt(SIGNS.indexOf(sign))))
  // "1e" says the same on the line.
  if (/\d/u.test(words)) lezing.tel('hoog')
  return children
}
