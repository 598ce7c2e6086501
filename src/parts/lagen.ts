/**
 * The two layers of an article: what stands under its heading "Voor je korps" is for who makes the arrangements, all else
 * for who stands in the street. The words of that heading are among those that a vingerafdruk is made of.
 */

import { textOf } from '../pipeline'
import type { Element, Node } from '../data'

const KORPS = 'voor je korps'
const ENDS: ReadonlySet<string> = new Set(['h2', 'h3', 'waarom'])

export type Lagen = {
  terrein: Node[]
  /** The heading and what stands under it. */
  korps: { kop: Element; inhoud: Node[] } | undefined
  /** Its reason, where that closes the article. */
  waarom: Node | undefined
}

/** Up to the next heading of its own level, the reason or the end. */
export function lagenOf(nodes: readonly Node[]): Lagen {
  const last = nodes.at(-1)
  const waarom = last?.[0] === 'waarom' ? last : undefined
  const rest = waarom === undefined ? nodes : nodes.slice(0, -1)
  const at = rest.findIndex((node) => node[0] === 'h3' && textOf(node).trim().toLowerCase() === KORPS)
  const kop = rest[at]
  if (kop === undefined || typeof kop === 'string') return { terrein: [...rest], korps: undefined, waarom }
  const next = rest.findIndex((node, index) => index > at && typeof node !== 'string' && ENDS.has(node[0]))
  const end = next < 0 ? rest.length : next
  return {
    terrein: [...rest.slice(0, at), ...rest.slice(end)],
    korps: { kop, inhoud: rest.slice(at + 1, end) },
    waarom
  }
}
