/**
 * A beslisboom as questions and answers, read from the nested lists it is written in. The rule that refuses one
 * that cannot be walked and the component that walks it read it alike.
 */

import { childrenOf, type Element, isElement, type Node, textOf } from './tree.ts'

export type Vraag = { tekst: Node[]; antwoorden: Antwoord[] }

export type Antwoord = {
  /** What stands before the arrow: "Ja". */
  woord: Node[]
  /** What stands after it: what to do, or the question that follows. */
  tekst: Node[]
  /** A question of its own, the next question of the first level, or nothing more: then the text is the outcome. */
  volgt: Vraag | 'volgende' | 'uitkomst'
  /** The text says no more than that the next question follows. */
  isEnkelVolgende: boolean
}

export type Fout =
  'geen-lijst' | 'te-weinig-antwoorden' | 'geen-pijl' | 'niets-na-pijl' | 'geen-volgende' | 'onbereikbaar'

/** `at`: the positions in the nested lists that lead to the item, the first level first. */
export type BoomFout = { fout: Fout; at: readonly number[] }

export type Boom = { vragen: Vraag[]; fouten: BoomFout[] }

/** `nodes`: what stands in the directive. */
export function readBeslisboom(nodes: readonly Node[]): Boom {
  const [list, ...rest] = nodes
  if (list === undefined || !isList(list) || rest.length > 0)
    return { vragen: [], fouten: [{ fout: 'geen-lijst', at: [] }] }
  const reader = new Reader()
  const vragen = itemsOf(list).map((item, index) => reader.question(readItem(item), [index]))
  vragen.forEach((_, index) => {
    const onward = reader.onward.filter(([top]) => top === index)
    const isLast = index === vragen.length - 1
    if (isLast) for (const at of onward) reader.fouten.push({ fout: 'geen-volgende', at })
    else if (onward.length === 0) reader.fouten.push({ fout: 'onbereikbaar', at: [index + 1] })
  })
  return { vragen, fouten: reader.fouten }
}

class Reader {
  readonly fouten: BoomFout[] = []
  /** The answers that go on to the next question. */
  readonly onward: number[][] = []

  question({ woorden, list }: Item, at: readonly number[]): Vraag {
    const items = list === undefined ? [] : itemsOf(list)
    if (items.length < 2) this.fouten.push({ fout: 'te-weinig-antwoorden', at })
    return {
      tekst: woorden,
      antwoorden: items.map((item, index) => this.#answer(readItem(item), [...at, index]))
    }
  }

  #answer({ woorden, list }: Item, at: number[]): Antwoord {
    const { woord, tekst } = splitAtArrow(woorden)
    if (tekst === undefined || woord.length === 0) this.fouten.push({ fout: 'geen-pijl', at })
    else if (tekst.length === 0) this.fouten.push({ fout: 'niets-na-pijl', at })
    const text = (tekst ?? []).map(textOf).join('').trim()
    const isOnward = list === undefined && VOLGENDE.test(text)
    if (isOnward) this.onward.push(at)
    return {
      woord,
      tekst: tekst ?? [],
      volgt: list ? this.question({ woorden: tekst ?? [], list }, at) : isOnward ? 'volgende' : 'uitkomst',
      isEnkelVolgende: isOnward && VOLGENDE.exec(text)?.index === 0
    }
  }
}

/** "Kijk naar de volgende vraag." as the whole text or its last sentence. */
const VOLGENDE = /(?:^|(?<=[.!?] ))(?:kijk|ga)(?: dan| daarna)? naar de volgende vraag\.?$/iu

type Item = { woorden: Node[]; list: Element | undefined }

/** The words of an item and the list below them; in a loose list the words stand in paragraphs. */
function readItem(item: Element): Item {
  const nodes = childrenOf(item).flatMap((node): Node[] =>
    isElement(node) && node[0] === 'p' ? [...childrenOf(node), ' '] : [node]
  )
  return { woorden: trim(nodes.filter((node) => !isList(node))), list: nodes.find(isList) }
}

function splitAtArrow(nodes: readonly Node[]): { woord: Node[]; tekst: Node[] | undefined } {
  for (const [index, node] of nodes.entries()) {
    const found = isElement(node) ? undefined : /→|->/u.exec(node)
    if (!found || isElement(node)) continue
    return {
      woord: trim([...nodes.slice(0, index), node.slice(0, found.index)]),
      tekst: trim([node.slice(found.index + found[0].length), ...nodes.slice(index + 1)])
    }
  }
  return { woord: [...nodes], tekst: undefined }
}

/** Without white space at either end, and without what is then empty. */
function trim(nodes: readonly Node[]): Node[] {
  const last = nodes.length - 1
  return nodes
    .map((node, index) => {
      if (isElement(node)) return node
      const start = index === 0 ? node.trimStart() : node
      return index === last ? start.trimEnd() : start
    })
    .filter((node) => node !== '')
}

function isList(node: Node): node is Element {
  return isElement(node) && (node[0] === 'ul' || node[0] === 'ol')
}

function itemsOf(list: Element): Element[] {
  return childrenOf(list).filter((node): node is Element => isElement(node) && node[0] === 'li')
}

/** A question on the way, by its place (`0`, or `0.1` below the second answer to the first), and the answer given. */
export type Stap = { plaats: string; vraag: Vraag; keuze: number | undefined }

/** The questions met with these answers, first to last. The last one is open unless the way ended in an outcome. */
export function walk(vragen: readonly Vraag[], keuzes: readonly number[]): Stap[] {
  const stappen: Stap[] = []
  let top = 0
  let now: Pick<Stap, 'plaats' | 'vraag'> | undefined = first(vragen, top)
  for (const keuze of keuzes) {
    const volgt: Antwoord['volgt'] | undefined = now?.vraag.antwoorden[keuze]?.volgt
    if (now === undefined || volgt === undefined) break
    stappen.push({ ...now, keuze })
    if (volgt === 'volgende') now = first(vragen, ++top)
    else now = volgt === 'uitkomst' ? undefined : { plaats: `${now.plaats}.${keuze}`, vraag: volgt }
  }
  return now === undefined ? stappen : [...stappen, { ...now, keuze: undefined }]
}

/** The answer that a way ended in. */
export function uitkomstOf(weg: readonly Stap[]): Antwoord | undefined {
  const last = weg.at(-1)
  return last?.keuze === undefined ? undefined : last.vraag.antwoorden[last.keuze]
}

function first(vragen: readonly Vraag[], top: number): Pick<Stap, 'plaats' | 'vraag'> | undefined {
  const vraag = vragen[top]
  return vraag && { plaats: String(top), vraag }
}
