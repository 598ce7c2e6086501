/** A section over as many slides as it needs, so that nothing falls off one. */

import type { Node } from '../../../core/tree.ts'
import { linesIn, pastOpEen, REGELS } from './regels.ts'
import { kleinerVan, samen, type Stuk, stukkenVan } from './stukken.ts'

/** From how full a slide is, a block that does not fit goes to the next one whole. */
const VOL = 0.4

/** One list of nodes for each slide; none where there is nothing. `regels` is the room on each. */
export function verdeel(nodes: readonly Node[], regels = REGELS): Node[][] {
  const all = nodes.flatMap((node) => stukkenVan(node))
  if (all.length === 0) return []
  if (pastOpEen(all, regels)) return [samen(all)]
  const stapel = new Stapel(regels)
  for (const block of aaneen(nodes.map((node) => stukkenVan(node)))) stapel.block(block)
  return balanced(stapel.dias(), regels).map((stukken) => samen(stukken))
}

/** Slides that are filled one after another. */
class Stapel {
  readonly #regels: number
  readonly #full: Stuk[][] = []
  #current: Stuk[] = []

  constructor(regels: number) {
    this.#regels = regels
  }

  dias(): Stuk[][] {
    this.#close()
    return this.#full
  }

  /** Whole where that is possible, else cut where it may be cut. */
  block(block: readonly Stuk[]): void {
    const fitsAlone = linesIn(block) <= this.#regels
    if (!this.#fits(block) && fitsAlone && linesIn(this.#current) >= this.#regels * VOL) this.#close()
    if (this.#fits(block)) this.#add(block)
    else for (const group of this.#cut(block)) this.#next(group)
  }

  #cut(block: readonly Stuk[]): Stuk[][] {
    const pieces = block.flatMap((stuk) => (linesIn([stuk]) > this.#regels ? kleinerVan(stuk) : [stuk]))
    return aaneen(pieces.map((stuk) => [stuk]))
  }

  #next(group: readonly Stuk[]): void {
    if (!this.#fits(group)) this.#close()
    this.#add(group)
  }

  #fits(more: readonly Stuk[]): boolean {
    return linesIn(this.#current.concat(more)) <= this.#regels
  }

  #add(more: readonly Stuk[]): void {
    this.#current = this.#current.concat(more)
  }

  #close(): void {
    if (this.#current.length > 0) this.#full.push(this.#current)
    this.#current = []
  }
}

/** What is read as one: a heading or an announcement stands with what follows it. */
function aaneen(parts: readonly (readonly Stuk[])[]): Stuk[][] {
  const groups: Stuk[][] = []
  let waiting: Stuk[] = []
  for (const part of parts) {
    waiting = waiting.concat(part)
    const [only, ...more] = part
    if (waiting.length === 0 || (more.length === 0 && (only === undefined || only.isAanloop))) continue
    groups.push(waiting)
    waiting = []
  }
  return waiting.length > 0 ? groups.concat([waiting]) : groups
}

/** The last slide of a section does not stand there with one item: it takes from the one before, within the same block. */
function balanced(dias: readonly Stuk[][], regels: number): Stuk[][] {
  const found = dias.map((dia) => [...dia])
  const [last, before] = [found.at(-1), found.at(-2)]
  while (last && before && before.length > 1) {
    const moved = before.at(-1)
    const isSame = moved?.in[0] !== undefined && moved.in[0].omhulsel === last[0]?.in[0]?.omhulsel
    if (!moved || !isSame) break
    if (linesIn([moved].concat(last)) > Math.min(regels, linesIn(before.slice(0, -1)))) break
    last.unshift(moved)
    before.pop()
  }
  return found
}
