/** The tree of a slide as runs of text, which is what PowerPoint edits. A table becomes a list: each row by its first cell. */

import {
  childrenOf,
  type Element,
  isElement,
  type Node,
  type Tag,
  textOf,
  visitElements
} from '../../pipeline/core/tree.ts'
import type { Dia } from '../../pipeline/emit/opleiding/dias/dia.ts'
import { platteTekst } from '../../pipeline/emit/opleiding/platte-tekst.ts'

export type Loop = {
  tekst: string
  isVet?: boolean
  isCursief?: boolean
  isCode?: boolean
  /** The sign of a footnote. */
  isHoog?: boolean
  /** Full address elsewhere. */
  link?: string
  /** Of the item that it is in. */
  lijst?: { soort: 'punt' | 'nummer' | 'letter' | 'vakje'; start: number }
  niveau: number
  /** The paragraph ends after it. */
  isEinde?: boolean
}

/** Images in `getoond` stand on the slide by themselves; another one is told by its words. */
export function lopenVan({ soort, body }: Pick<Dia, 'soort' | 'body'>, getoond: ReadonlySet<string>): Loop[] {
  const schrijver = new Schrijver(getoond, soort === 'vraag' || soort === 'antwoord')
  schrijver.blocks(body, { niveau: 0 })
  return schrijver.lopen()
}

export function notitieTekst(nodes: readonly Node[]): string {
  return platteTekst(nodes)
}

export function beeldenIn(nodes: readonly Node[]): { src: string; alt: string }[] {
  const found: { src: string; alt: string }[] = []
  visitElements(nodes, ([tag, { src, alt = '' }]) => {
    if (tag === 'img' && src !== undefined) found.push({ src, alt })
  })
  return found
}

/** Without what XML cannot hold, nor ends of lines that are none of ours: https://www.w3.org/TR/xml/#charsets. */
export function schoon(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\u{7F}-\u{9F}\u2028\u2029]/gu, ' ')
    .replace(/\r\n?/gu, '\n')
}

type Stijl = Omit<Loop, 'tekst' | 'isEinde'>

const BLOCKS: ReadonlySet<Tag> = new Set<Tag>([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'pre',
  'kader',
  'checklist',
  'stappen',
  'beslisboom',
  'artikel',
  'waarom',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr'
])

class Schrijver {
  readonly #lopen: Loop[] = []
  readonly #getoond: ReadonlySet<string>
  readonly #heeftLetters: boolean
  /** The sign before the items of a list stands with the first words of each alone. */
  #vakjes = false

  constructor(getoond: ReadonlySet<string>, heeftLetters: boolean) {
    this.#getoond = getoond
    this.#heeftLetters = heeftLetters
  }

  /** Without the end of the last paragraph, which would be an empty line. */
  lopen(): Loop[] {
    const last = this.#lopen.at(-1)
    if (last) delete last.isEinde
    return this.#lopen
  }

  /** Words between blocks are a paragraph of their own. */
  blocks(nodes: readonly Node[], stijl: Stijl): void {
    let words: Node[] = []
    const flush = (): void => {
      this.#paragraph(words, stijl)
      words = []
    }
    for (const node of nodes) {
      if (!isElement(node) || !BLOCKS.has(node[0])) {
        words.push(node)
        continue
      }
      flush()
      this.#block(node, stijl)
    }
    flush()
  }

  #block(block: Element, stijl: Stijl): void {
    const [tag, { title }] = block
    const children = childrenOf(block)
    if (tag === 'ul' || tag === 'ol') return this.#list(block, stijl)
    if (tag === 'table') return this.#table(block, stijl)
    if (tag === 'hr') return
    if (tag === 'pre') return this.#code(block, stijl)
    if (/^h\d$/u.test(tag)) return this.#paragraph(children, { ...stijl, isVet: true })
    if (title !== undefined && title !== '') this.#paragraph([title], { ...stijl, isVet: true })
    const had = this.#vakjes
    this.#vakjes = tag === 'checklist'
    this.blocks(children, tag === 'blockquote' ? { ...stijl, isCursief: true } : stijl)
    this.#vakjes = had
  }

  #list([tag, { start = 1 }, ...children]: Element, stijl: Stijl): void {
    const niveau = stijl.lijst ? stijl.niveau + 1 : stijl.niveau
    const isTop = niveau === 0
    const soort = this.#vakjes
      ? 'vakje'
      : tag === 'ul'
        ? 'punt'
        : this.#heeftLetters && isTop
          ? 'letter'
          : 'nummer'
    for (const item of children.filter(isElement))
      this.blocks(childrenOf(item), { ...stijl, niveau, lijst: { soort, start } })
  }

  /** "Dragen: de camera hangt op je lichaam." What stands above a third column is said before its words. */
  #table(table: Element, stijl: Stijl): void {
    const rows: Element[] = []
    visitElements([table], (element) => {
      if (element[0] === 'tr') rows.push(element)
    })
    const [head, ...others] = rows.map((row) => childrenOf(row).filter(isElement))
    for (const cells of others) {
      const [first, ...rest] = cells
      const said = rest.flatMap((cell, index): Node[] => {
        const kop = rest.length > 1 ? textOf(head?.[index + 1] ?? '').trim() : ''
        return [index === 0 ? ': ' : '; ', ...(kop === '' ? [] : [`${kop}: `]), ...childrenOf(cell)]
      })
      const words: Node[] = [['strong', {}, ...(first ? childrenOf(first) : [])], ...said]
      this.#paragraph(words, { ...stijl, lijst: { soort: 'punt', start: 1 } })
    }
  }

  #code(block: Element, stijl: Stijl): void {
    for (const line of textOf(block).replace(/\n$/u, '').split('\n'))
      this.#paragraph([line === '' ? ' ' : line], { ...stijl, isCode: true })
  }

  #paragraph(words: readonly Node[], stijl: Stijl): void {
    const before = this.#lopen.length
    this.#words(words, stijl)
    const last = this.#lopen.at(-1)
    if (this.#lopen.length > before && last) last.isEinde = true
  }

  #words(nodes: readonly Node[], stijl: Stijl): void {
    for (const node of nodes) {
      if (isElement(node)) this.#inline(node, stijl)
      else this.#text(stijl.isCode ? node : node.replace(/\s+/gu, ' '), stijl)
    }
  }

  #inline(element: Element, stijl: Stijl): void {
    const [tag, { href, src = '', alt = '', checked }] = element
    if (tag === 'img') return this.#getoond.has(src) || alt === '' ? undefined : this.#text(`[${alt}]`, stijl)
    if (tag === 'input') return this.#text(checked ? '☑ ' : '☐ ', stijl)
    if (tag === 'br') return this.#text(' ', stijl)
    const isAway = href !== undefined && /^https?:\/\//u.test(href)
    this.#words(childrenOf(element), {
      ...stijl,
      ...(tag === 'strong' ? { isVet: true } : {}),
      ...(tag === 'em' ? { isCursief: true } : {}),
      ...(tag === 'sup' ? { isHoog: true } : {}),
      ...(tag === 'code' ? { isCode: true } : {}),
      ...(isAway ? { link: href } : {})
    })
  }

  #text(text: string, stijl: Stijl): void {
    const last = this.#lopen.at(-1)
    const isStart = !last || last.isEinde === true
    const tekst = schoon(isStart && !stijl.isCode ? text.trimStart() : text)
    if (tekst !== '') this.#lopen.push({ ...stijl, tekst })
  }
}
