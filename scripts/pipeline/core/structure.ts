/**
 * A rule as lines of text, a line a block: what a vingerafdruk is made of, and what is compared between two versions. Both
 * read these lines, so that whatever changes the one shows in the other. Beside the words stands everything that turns
 * them: in which block, folded away or not, under which point, in which cell, where a link leads, which image it is.
 * How a word looks (bold, italic) and how a table is aligned say nothing, so they are left out.
 */

import { childrenOf, type Element, isElement, type Node, textOf } from './tree.ts'

/** Where things lead, as far as whoever asks can know. */
export type Leads = {
  link: (href: string) => string
  image: (src: string) => string
  /** The text of a footnote by its address in the page. */
  note: (href: string) => readonly Node[]
}

/** A word that looks like one of our marks is no mark. */
const MARKS = /[\\›→[\]~|#>•·№§]/gu

/** Elements that say nothing themselves. */
const SILENT: ReadonlySet<string> = new Set(['strong', 'em', 'code', 'verwijzing', 'begrip', 'sup'])
/** Blocks that every line in them tells of. */
const NAMED: ReadonlySet<string> = new Set([
  'kader',
  'checklist',
  'beslisboom',
  'stappen',
  'lesgever',
  'waarom',
  'voetnoten'
])

/** White space as one space; no empty lines. */
export function linesOf(nodes: readonly Node[], leads: Leads): string[] {
  const lines: string[] = []
  let text = ''
  const end = (): void => {
    if (spaced(text) !== '') lines.push(spaced(text))
    text = ''
  }
  for (const node of nodes) {
    const inline = inlineOf(node, leads)
    if (inline !== undefined) text += inline
    else {
      end()
      for (const line of blockOf(node as Element, leads)) lines.push(line)
    }
  }
  end()
  return lines
}

/** A line as a person reads it. */
export function readable(line: string): string {
  return line.replace(/\\(?<mark>.)/gu, '$<mark>')
}

/** Undefined of a block. */
function inlineOf(node: Node, leads: Leads): string | undefined {
  if (!isElement(node)) return plain(node)
  const [tag, props] = node
  if (SILENT.has(tag)) return textIn(node, leads)
  switch (tag) {
    case 'del':
      return `~~${textIn(node, leads)}~~`
    case 'br':
      return ' '
    case 'input':
      return props.checked ? '[x] ' : '[ ] '
    case 'a':
      return linkOf(node, leads)
    case 'img':
      return `[beeld ${listed([props.alt ?? '', props.title, leads.image(props.src ?? '')])}]`
    default:
      return undefined
  }
}

function textIn(element: Element, leads: Leads): string {
  return childrenOf(element)
    .map((child) => inlineOf(child, leads) ?? textIn(child as Element, leads))
    .join('')
}

/** The number of a note moves with every note before it, so its words stand there. The way back from it is no word. */
function linkOf(element: Element, leads: Leads): string {
  const [, { href = '', title, label, id }] = element
  if (label === undefined) return `${textIn(element, leads)} (→ ${listed([leads.link(href), title])})`
  // A note in a note is not followed: it may lead back.
  const note = { ...leads, note: () => [] }
  return id === undefined ? '' : `[noot ${linesOf(leads.note(href), note).join(' ')}]`
}

function blockOf(element: Element, leads: Leads): string[] {
  const [tag, { title, soort, artikel }] = element
  const children = childrenOf(element)
  if (/^h[1-6]$/u.test(tag)) return [`${'#'.repeat(Number(tag.slice(1)))} ${textIn(element, leads).trim()}`]
  if (NAMED.has(tag)) {
    const name = plain(soort ?? tag)
    return [
      `[${listed([soort ?? tag, title])}]`,
      ...linesOf(children, leads).map((line) => `${name} › ${line}`)
    ]
  }
  switch (tag) {
    case 'artikel':
      return [`§ ${artikel ?? ''}`, ...linesOf(children, leads)]
    case 'blockquote':
      return linesOf(children, leads).map((line) => `> ${line}`)
    case 'hr':
      return ['[lijn]']
    case 'pre':
      return codeOf(children)
    case 'ul':
    case 'ol':
      return pointsOf(element, leads)
    case 'table':
      return rowsOf(children, leads)
    default:
      return linesOf(children, leads)
  }
}

/** `• ` or `№ ` before the first block of a point, `· ` before what else stands in it. */
function pointsOf([tag, { start = 1 }, ...items]: Element, leads: Leads): string[] {
  return items.filter(isElement).flatMap((item, index) => {
    const number = index === 0 && start !== 1 ? String(start) : ''
    const mark = tag === 'ol' ? `№${number}` : '•'
    const [first = '', ...rest] = linesOf(childrenOf(item), leads)
    return [`${mark} ${first}`, ...rest.map((line) => `· ${line}`)]
  })
}

function codeOf(children: readonly Node[]): string[] {
  const [code] = children
  const lang = code !== undefined && isElement(code) ? (code[1].lang ?? '') : ''
  const lines = children.map(textOf).join('').replace(/\n$/u, '').split('\n')
  return [`[code ${lang}]`, ...lines.map((line) => `code › ${escaped(line)}`)]
}

/** A row a line, and a line below the head. */
function rowsOf(children: readonly Node[], leads: Leads): string[] {
  return children.filter(isElement).flatMap((element) => {
    const [tag] = element
    if (tag !== 'tr') return [...rowsOf(childrenOf(element), leads), ...(tag === 'thead' ? ['|---|'] : [])]
    const cells = childrenOf(element).filter(isElement)
    return [`${cells.map((cell) => `| ${spaced(textIn(cell, leads))} `).join('')}|`]
  })
}

/** Parts of one mark, kept apart. */
function listed(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map(plain)
    .join(' | ')
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function plain(text: string): string {
  return escaped(text.replace(/\s+/gu, ' '))
}

function escaped(text: string): string {
  return text.normalize('NFC').replace(MARKS, '\\$&')
}
