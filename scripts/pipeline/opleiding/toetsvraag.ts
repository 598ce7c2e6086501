/**
 * Questions of a module, read from the headings and lists that they are written in. The rules that refuse one that
 * cannot be asked, the self-test that asks it and the packages that carry it read it alike.
 */

import { childrenOf, type Element, isElement, type Node, type Tag, textOf } from '../core/tree.ts'

/** How a question is answered, as its front matter names it. */
export const VRAAGSOORTEN = ['een-antwoord', 'meer-antwoorden', 'waar-of-niet', 'volgorde', 'open'] as const

export type Vraagsoort = (typeof VRAAGSOORTEN)[number]

export type Keuze = {
  nodes: Node[]
  /** Undefined where no box stands before it, as in an order. */
  isJuist: boolean | undefined
  /** What is said to whoever chose it. */
  waarom: Node[]
}

export type Toetsvraag = {
  /** Of its heading. */
  id: string
  titel: string
  /** What stands between the question and its answers. */
  casus: Node[]
  /** To choose from, or in the right order; none of an open question. */
  keuzes: Keuze[]
  isGenummerd: boolean
  uitleg: Node[]
  /** Of an open question. */
  modelantwoord: Node[]
}

/** In the order of the page; what stands before the first question belongs to none, and footnotes belong to the page. */
export function readToetsvragen(nodes: readonly Node[]): Toetsvraag[] {
  const parts: { head: Element; rest: Node[] }[] = []
  for (const node of nodes) {
    if (isTag(node, 'h2')) parts.push({ head: node, rest: [] })
    else if (!isTag(node, 'voetnoten')) parts.at(-1)?.rest.push(node)
  }
  return parts.map(({ head, rest }) => ({
    id: head[1].id ?? '',
    titel: textIn(childrenOf(head)),
    ...answersIn(rest)
  }))
}

function answersIn(nodes: readonly Node[]): Omit<Toetsvraag, 'id' | 'titel'> {
  const list = nodes.find((node): node is Element => isTag(node, 'ul') || isTag(node, 'ol'))
  const said = nodes.flatMap((node) => (isTag(node, 'blockquote') ? [{ node, ...labelled(node) }] : []))
  const under = (label: string) => said.flatMap((quote) => (quote.label === label ? quote.words : []))
  const own = new Set<Node>([
    ...(list ? [list] : []),
    ...said.filter(({ label }) => label).map(({ node }) => node)
  ])
  return {
    casus: nodes.filter((node) => !own.has(node)),
    keuzes: list ? childrenOf(list).filter(isElement).map(keuzeOf) : [],
    isGenummerd: list?.[0] === 'ol',
    uitleg: under(UITLEG),
    modelantwoord: under(MODELANTWOORD)
  }
}

export const UITLEG = 'Uitleg'
export const MODELANTWOORD = 'Modelantwoord'
const LABEL = new RegExp(`^(?<label>${UITLEG}|${MODELANTWOORD}):\\s*`, 'iu')

/** A quote that begins with "Uitleg:", without that word. */
function labelled(quote: Element): { label?: string; words: Node[] } {
  const [first, ...rest] = childrenOf(quote)
  const [start, ...more] = first !== undefined && isTag(first, 'p') ? childrenOf(first) : []
  const found = start === undefined || isElement(start) ? undefined : LABEL.exec(start)
  if (!found || start === undefined || isElement(start)) return { words: [] }
  const label = (found.groups?.['label'] ?? '').toLowerCase()
  const words = trimmed([start.slice(found[0].length), ...more])
  return {
    label: label === UITLEG.toLowerCase() ? UITLEG : MODELANTWOORD,
    words: words.length > 0 ? [['p', {}, ...words], ...rest] : rest
  }
}

/** In a list with space between its items the words stand in a paragraph; what follows it is why. */
function keuzeOf(item: Element): Keuze {
  const [first, ...more] = childrenOf(item)
  const isSpaced = first !== undefined && isTag(first, 'p')
  const words = isSpaced ? childrenOf(first) : childrenOf(item)
  const box = words.find((node): node is Element => isTag(node, 'input'))
  return {
    nodes: trimmed(words.filter((node) => node !== box)),
    isJuist: box && box[1].checked === true,
    waarom: isSpaced ? more : []
  }
}

export type VraagFout =
  | 'geen-keuzes'
  | 'geen-vakjes'
  | 'geen-juist'
  | 'geen-fout'
  | 'een-juist'
  | 'waar-of-niet'
  | 'genummerd'
  | 'te-kort'
  | 'keuzes-bij-open'
  | 'geen-modelantwoord'
  | 'geen-uitleg'
  | 'dubbel'
  | 'te-veel'

/** Choices; more nobody weighs against each other. */
export const MEESTE_KEUZES = 8

/** What keeps a question from being asked in this way. */
export function foutenVan(soort: Vraagsoort, vraag: Toetsvraag): VraagFout[] {
  const said = vraag.keuzes.map(({ nodes }) => textIn(nodes).toLowerCase())
  const faults: readonly (VraagFout | false)[] = [
    ...FOUTEN[soort](vraag),
    new Set(said).size < said.length && 'dubbel',
    vraag.keuzes.length > MEESTE_KEUZES && 'te-veel',
    soort !== 'open' && vraag.uitleg.length === 0 && 'geen-uitleg'
  ]
  return faults.filter((fault) => fault !== false)
}

const FOUTEN: Readonly<Record<Vraagsoort, (vraag: Toetsvraag) => readonly (VraagFout | false)[]>> = {
  'een-antwoord': (vraag) => [...choiceFaults(vraag), juiste(vraag) > 1 && 'een-juist'],
  'meer-antwoorden': choiceFaults,
  'waar-of-niet': (vraag) => [
    ...choiceFaults(vraag),
    vraag.keuzes.map(({ nodes }) => textIn(nodes)).join(' | ') !== 'Waar | Niet waar' && 'waar-of-niet'
  ],
  volgorde: ({ keuzes, isGenummerd }) =>
    keuzes.length === 0 ? ['geen-keuzes'] : [!isGenummerd && 'genummerd', keuzes.length < 3 && 'te-kort'],
  open: ({ keuzes, modelantwoord }) => [
    keuzes.length > 0 && 'keuzes-bij-open',
    modelantwoord.length === 0 && 'geen-modelantwoord'
  ]
}

/** Boxes, of which some are right and some are not. */
function choiceFaults(vraag: Toetsvraag): readonly (VraagFout | false)[] {
  const { keuzes, isGenummerd } = vraag
  if (keuzes.length === 0) return ['geen-keuzes']
  if (isGenummerd || keuzes.some(({ isJuist }) => isJuist === undefined)) return ['geen-vakjes']
  return [juiste(vraag) === 0 && 'geen-juist', juiste(vraag) === keuzes.length && 'geen-fout']
}

function juiste({ keuzes }: Toetsvraag): number {
  return keuzes.filter(({ isJuist }) => isJuist).length
}

function isTag(node: Node, tag: Tag): node is Element {
  return isElement(node) && node[0] === tag
}

function textIn(nodes: readonly Node[]): string {
  return nodes.map(textOf).join('').trim()
}

/** Without white space at either end, and without what is then empty. */
function trimmed(nodes: readonly Node[]): Node[] {
  return nodes
    .map((node, index) => {
      if (isElement(node)) return node
      const start = index === 0 ? node.trimStart() : node
      return index === nodes.length - 1 ? start.trimEnd() : start
    })
    .filter((node) => node !== '')
}
