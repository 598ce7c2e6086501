/**
 * Long texts go on on a second card. Counted in lines and not measured, so that every browser, every printer and every test
 * cuts alike; a card whose count was too low grows on paper, and loses nothing (src/views/kit-stijl.ts).
 */

import { childrenOf, type Element, isElement, type Node, textOf } from '../../../core/tree.ts'
import type { KaartDeel, SpelKaart } from './kaarten.ts'

/** A card as it is cut out: one of several where its text is long. */
export type A6Kaart = SpelKaart & { stuk?: { nummer: number; van: number } }

/** Lines of text below the head of a card of 105 by 148 mm, and signs on a line: few, so that long words fit too. */
const REGELS = 27
const TEKENS = 56
/** What stands above a part, and between blocks, in lines. */
const KOP = 1.6
const WIT = 0.25
/** A part that has less room than this begins on the next card. */
const BEGIN = KOP + 2
/** An image on a card is no higher than this (src/views/kit-stijl.ts). */
const BEELD = 12

export function opA6(kaart: SpelKaart): A6Kaart[] {
  const stukken = cardsOf(kaart.delen)
  if (stukken.length < 2) return [kaart]
  return stukken.map((delen, index) => ({
    ...kaart,
    delen,
    stuk: { nummer: index + 1, van: stukken.length }
  }))
}

function cardsOf(delen: readonly KaartDeel[]): KaartDeel[][] {
  const cards: KaartDeel[][] = [[]]
  let room = REGELS
  const turn = (): void => {
    cards.push([])
    room = REGELS
  }
  for (const { kop, nodes } of delen) {
    if (room < BEGIN) turn()
    let rest: readonly Node[] = nodes
    while (rest.length > 0) {
      room -= KOP
      const isWhole = cards.at(-1)?.length === 0
      const [taken, left] = filled(rest, room, isWhole)
      if (taken.length > 0) cards.at(-1)?.push({ kop, nodes: taken })
      room -= linesOf(taken)
      if (left.length > 0) turn()
      rest = left
    }
  }
  return cards.filter((card) => card.length > 0)
}

/** As much as fits, and what is left. `isWhole`: the card is empty, so what does not fit here fits nowhere, and is cut. */
function filled(nodes: readonly Node[], room: number, isWhole: boolean): [Node[], Node[]] {
  const taken: Node[] = []
  let left = room
  for (const [index, node] of nodes.entries()) {
    const lines = linesOf([node])
    if (lines <= left) {
      taken.push(node)
      left -= lines
      continue
    }
    const [start, end] = cut(node, left, isWhole && taken.length === 0)
    return [
      [...taken, ...start],
      [...end, ...nodes.slice(index + 1)]
    ]
  }
  return [taken, []]
}

const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['ul', 'ol', 'blockquote', 'kader', 'checklist', 'stappen'])
const HOLDS_WORDS: ReadonlySet<string> = new Set(['p', 'li', 'strong', 'em', 'del', 'a', 'verwijzing'])

/** Between the items of a list; within one only where it must. What cannot be cut goes over as a whole. */
function cut(node: Node, room: number, isWhole: boolean): [Node[], Node[]] {
  if (isElement(node) && HOLDS_BLOCKS.has(node[0])) return cutBlocks(node, room, isWhole)
  if (!isWhole) return [[], [node]]
  const [start, end] = cutWords(node, Math.max(TEKENS, Math.floor(room - WIT) * TEKENS))
  return [start === undefined ? [] : [start], end === undefined ? [] : [end]]
}

function cutBlocks([tag, props, ...children]: Element, room: number, isWhole: boolean): [Node[], Node[]] {
  const [taken, left] = filled(children, room, isWhole)
  if (taken.length === 0) return [[], [[tag, props, ...children]]]
  const passed = taken.filter(isElement).length - (left.length + taken.length > children.length ? 1 : 0)
  const next = tag === 'ol' ? { ...props, start: (props.start ?? 1) + passed } : props
  return [[[tag, props, ...taken]], left.some(isElement) ? [[tag, next, ...left]] : []]
}

/** At the last space before so many signs; a word that is longer than that is cut in two. */
function cutWords(node: Node, signs: number): [Node | undefined, Node | undefined] {
  if (textOf(node).length <= signs) return [node, undefined]
  if (!isElement(node)) {
    const space = node.lastIndexOf(' ', signs)
    const at = space > 0 ? space : signs
    return [node.slice(0, at).trimEnd(), node.slice(at).trimStart()]
  }
  const [tag, props, ...children] = node
  if (!HOLDS_WORDS.has(tag)) return [node, undefined]
  const taken: Node[] = []
  let left = signs
  for (const [index, child] of children.entries()) {
    const length = textOf(child).length
    if (length <= left) {
      taken.push(child)
      left -= length
      continue
    }
    const [start, end] = left > 0 ? cutWords(child, left) : [undefined, child]
    const over = [...(end === undefined ? [] : [end]), ...children.slice(index + 1)]
    const first = start === undefined ? taken : [...taken, start]
    return [[tag, props, ...first], over.length === 0 ? undefined : [tag, props, ...over]]
  }
  return [node, undefined]
}

function linesOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + linesIn(node), 0)
}

function linesIn(node: Node): number {
  if (!isElement(node)) return node.trim() === '' ? 0 : Math.ceil(node.length / TEKENS)
  const children = childrenOf(node)
  if (HOLDS_BLOCKS.has(node[0]) || children.some(isBlock)) return linesOf(children) + WIT
  if (node[0] === 'pre') return textOf(node).split('\n').length + WIT
  const images = children.filter((child) => isElement(child) && child[0] === 'img').length * BEELD
  return images + Math.max(1, Math.ceil(textOf(node).length / TEKENS)) + WIT
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...HOLDS_BLOCKS,
  ...['p', 'li', 'pre', 'table', 'thead', 'tbody', 'tr', 'beslisboom']
])

function isBlock(node: Node): boolean {
  return isElement(node) && BLOCKS.has(node[0])
}
