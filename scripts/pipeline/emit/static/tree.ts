/**
 * A page's body as HTML that needs no program: for what leaves the site, such as a course package, slides and paper. The
 * same closed tree as src/parts/tree.tsx draws; what has no case here is not drawn.
 */

import { type Antwoord, readBeslisboom, type Vraag } from '../../core/beslisboom.ts'
import { titelVanKader } from '../../core/kader.ts'
import { ownId } from '../../core/own-id.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../../core/tree.ts'
import { all, type Attributes, element, type Html, text } from './html.ts'

export type Tekening = {
  /** Where an address of the tree leads from this sheet; undefined: its words stay, without a link. */
  link: (address: string) => string | undefined
  /** Where an image of the site lies, beside the sheet; undefined: its alternative stands there as words. */
  beeld: (address: string) => string | undefined
  /** Notes for the trainer are drawn. */
  lesgever?: boolean
  /** Before every id, where pages stand together on one sheet: "les-1-". */
  prefix?: string
  /** By how many levels headings stand lower. */
  lager?: number
  /** What is followed to another site opens beside this sheet, which goes on. */
  isElders?: boolean
  /** Nothing can be opened there: what is folded stands open, and terms are not explained. */
  isPapier?: boolean
}

export function htmlOf(nodes: readonly Node[], tekening: Tekening): Html {
  return all(nodes.map((node) => (isElement(node) ? draw(node, tekening) : text(node))))
}

type Draw = (drawn: Element, tekening: Tekening) => Html

function draw(drawn: Element, tekening: Tekening): Html {
  const [tag] = drawn
  return DRAWN[tag](drawn, tekening)
}

const plain: Draw = ([tag, { start }, ...children], tekening) =>
  element(tag, { start }, htmlOf(children, tekening))

const DRAWN: Readonly<Record<Element[0], Draw>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: plain,
  blockquote: plain,
  hr: plain,
  br: plain,
  ul: plain,
  ol: plain,
  strong: plain,
  em: plain,
  del: plain,
  sup: plain,
  thead: plain,
  tbody: plain,
  tr: plain,
  li: ([tag, { id }, ...children], tekening) =>
    element(tag, own({ id }, tekening), htmlOf(children, tekening)),
  pre: ([tag, , ...children], tekening) =>
    element(tag, { tabindex: tekening.isPapier ? undefined : 0 }, htmlOf(children, tekening)),
  code: ([tag, { lang }, ...children], tekening) =>
    element(tag, { 'data-lang': lang }, htmlOf(children, tekening)),
  th: cell,
  td: cell,
  table: ([tag, , ...children], tekening) =>
    element(
      'div',
      {
        class: 'tabel',
        ...(tekening.isPapier ? {} : { role: 'group', 'aria-label': 'Tabel', tabindex: 0 })
      },
      element(tag, {}, htmlOf(children, tekening))
    ),
  input: ([, { checked }]) =>
    element(
      'span',
      { class: 'vakje', role: 'img', 'aria-label': checked ? 'gedaan' : 'te doen' },
      text(checked ? '☑' : '☐')
    ),
  img: image,
  a: link,
  verwijzing: ([, { href = '', title }, ...children], tekening) =>
    leads(href, { title, class: 'artikelnummer' }, htmlOf(children, tekening), tekening),
  begrip: term,
  artikel: ([, { artikel = '' }, ...children], tekening) =>
    element(
      'section',
      { class: 'artikel' },
      element('p', { class: 'artikel__nummer' }, text(artikel)),
      htmlOf(children, tekening)
    ),
  waarom: ([, , ...children], tekening) => fold('Waarom', htmlOf(children, tekening), tekening),
  kader: ([, { soort = '', title }, ...children], tekening) =>
    box(soort, title ?? titelVanKader(soort), children, tekening),
  lesgever: ([, { title }, ...children], tekening) =>
    tekening.lesgever
      ? box('lesgever', title ? `Voor de lesgever: ${title}` : 'Voor de lesgever', children, tekening)
      : NOTHING,
  checklist: ([tag, { title }, ...children], tekening) =>
    element('div', { class: tag }, titled('checklist__titel', title), htmlOf(children, tekening)),
  stappen: ([tag, { title }, ...children], tekening) =>
    element(
      'div',
      { class: tag, role: 'group', 'aria-label': title ?? 'Stappen' },
      titled('stappen__titel', title),
      htmlOf(children, tekening)
    ),
  beslisboom: ([tag, { title = 'Beslisboom' }, ...children], tekening) =>
    element(
      'div',
      { class: tag, role: 'group', 'aria-label': title },
      titled('beslisboom__titel', title),
      tree(children, tekening)
    ),
  voetnoten: ([tag, , ...children], tekening) =>
    element(
      'section',
      { class: tag, 'aria-label': 'Voetnoten' },
      element(level(2, tekening), {}, text('Voetnoten')),
      htmlOf(children, tekening)
    )
}

const NOTHING = all([])

function heading([tag, { id }, ...children]: Element, tekening: Tekening): Html {
  return element(level(Number(tag.slice(1)), tekening), own({ id }, tekening), htmlOf(children, tekening))
}

function level(depth: number, { lager = 0 }: Tekening): string {
  return `h${Math.min(depth + lager, 6)}`
}

/** With its id as it is on this sheet. */
function own(
  { id, ...rest }: Attributes & { id: string | undefined },
  { prefix = '' }: Tekening
): Attributes {
  return { id: id === undefined ? undefined : prefix + id, ...rest }
}

/** The empty corner of a table heads nothing. */
function cell([tag, { align }, ...children]: Element, tekening: Tekening): Html {
  const isHeader = tag === 'th' && children.length > 0
  return element(
    isHeader ? 'th' : 'td',
    { scope: isHeader ? 'col' : undefined, 'data-uitlijning': align },
    htmlOf(children, tekening)
  )
}

function image([tag, { src = '', alt = '', title, width, height }]: Element, { beeld }: Tekening): Html {
  const file = beeld(src)
  if (file !== undefined) return element(tag, { src: file, alt, title, width, height })
  return alt === '' ? NOTHING : element('span', { class: 'beeld-in-woorden' }, text(`[${alt}]`))
}

/** A footnote's two links stay on the sheet and say in words where they lead. */
function link([, { href = '', title, id, label }, ...children]: Element, tekening: Tekening): Html {
  const note = label === undefined ? {} : { 'aria-label': label, class: 'voetnoot' }
  return leads(href, own({ id, title, ...note }, tekening), htmlOf(children, tekening), tekening)
}

function leads(
  href: string,
  attributes: Attributes,
  inside: Html,
  { link, prefix = '', isElders }: Tekening
): Html {
  const to = href.startsWith('#') ? `#${prefix}${href.slice(1)}` : link(href)
  if (to === undefined) return inside
  const outside = to.startsWith('http')
    ? { rel: 'noopener noreferrer', ...(isElders ? { target: '_blank' } : {}) }
    : {}
  return element('a', { href: to, ...outside, ...attributes }, inside)
}

/** A native popover: opens by tap, click or key without a program. Once on a page, so its address makes a unique id. */
function term([, { href = '', title = '', label = '' }, ...children]: Element, tekening: Tekening): Html {
  const words = htmlOf(children, tekening)
  if (tekening.isPapier) return words
  const id = `${ownId(tekening.prefix ?? '')}uitleg-${href.slice(href.lastIndexOf('/') + 1)}`
  const more = tekening.link(href)
  return all([
    element('button', { type: 'button', class: 'begrip', popovertarget: id }, words),
    element(
      'span',
      { class: 'begrip__uitleg', id, popover: 'auto', role: 'note' },
      element('strong', {}, text(label)),
      text(` ${title} `),
      ...(more === undefined ? [] : [element('a', { href: more }, text(`Meer over ${label}`))])
    )
  ])
}

function fold(title: string, inside: Html, { isPapier }: Tekening): Html {
  return element('details', { open: isPapier === true }, element('summary', {}, text(title)), inside)
}

function box(soort: string, title: string, children: readonly Node[], tekening: Tekening): Html {
  return element(
    'aside',
    { class: `kader kader--${soort}` },
    element('p', { class: 'kader__titel' }, text(title)),
    htmlOf(children, tekening)
  )
}

function titled(name: string, title: string | undefined): Html {
  return title === undefined ? NOTHING : element('p', { class: name }, text(title))
}

/** Whole, as on paper: a list of questions with their answers below them. */
function tree(nodes: readonly Node[], tekening: Tekening): Html {
  const { vragen, fouten } = readBeslisboom(nodes)
  if (fouten.length > 0) return htmlOf(nodes, tekening)
  return element('ol', {}, ...vragen.map((vraag) => element('li', {}, question(vraag, tekening))))
}

function question({ tekst, antwoorden }: Vraag, tekening: Tekening): Html {
  return all([
    element('span', { class: 'beslisboom__vraag' }, htmlOf(tekst, tekening)),
    element(
      'ul',
      { 'aria-label': tekst.map(textOf).join('') },
      ...antwoorden.map((antwoord) => element('li', {}, answer(antwoord, tekening)))
    )
  ])
}

function answer({ woord, tekst, volgt }: Antwoord, tekening: Tekening): Html {
  return all([
    element('strong', {}, htmlOf(woord, tekening)),
    text(' → '),
    typeof volgt === 'string' ? htmlOf(tekst, tekening) : question(volgt, tekening)
  ])
}

/** The addresses of the images in a body, each once, in their order: what a package has to bring along. */
export function beeldenIn(nodes: readonly Node[]): string[] {
  const found = nodes.flatMap((node): string[] => {
    if (!isElement(node)) return []
    return node[0] === 'img' && node[1].src !== undefined ? [node[1].src] : beeldenIn(childrenOf(node))
  })
  return [...new Set(found)]
}
