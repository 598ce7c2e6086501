/** Where the links, images and notes of a page lead, said so that the same text in another version says the same. */

import { addressOf, joinPath, versionOf } from '../core/address.ts'
import { isExternal } from '../core/safe-url.ts'
import type { Leads } from '../core/structure.ts'
import { childrenOf, isElement, type Node } from '../core/tree.ts'

/** Of a body as written; `image` gives a digest by the path of an image. */
export function writtenLeads(path: string, nodes: readonly Node[], image: (path: string) => string): Leads {
  return {
    ...withinVersion(addressOf(path), (href) => writtenAddress(path, href)),
    image: (src) => image(joinPath(path, decoded(src))),
    note: notesOf(nodes)
  }
}

/** Of a body whose addresses were resolved (emit/resolve.ts); an image is named after its digest there. */
export function resolvedLeads(address: string, nodes: readonly Node[]): Leads {
  return {
    ...withinVersion(address, (href) => href),
    image: (src) => /^\/beelden\/(?<digest>[0-9a-f]{16})/u.exec(src)?.groups?.['digest'] ?? '',
    note: notesOf(nodes)
  }
}

/** A link within the own version goes along when the version gets another number. */
function withinVersion(address: string, resolve: (href: string) => string): Pick<Leads, 'link'> {
  const { technologie = '', versie = '' } = versionOf(address) ?? {}
  const own = `/inzetkader/${technologie}/${versie}`
  return {
    link(href) {
      const target = href.startsWith('#') ? address + href : resolve(href)
      return target === own || target.startsWith(`${own}/`) ? `.${target.slice(own.length)}` : target
    }
  }
}

function writtenAddress(path: string, href: string): string {
  if (isExternal(href)) return href
  const [target = '', ...anchor] = decoded(href).split('#')
  const address = target.startsWith('/')
    ? target.replace(/(?<=.)\/$/u, '')
    : addressOf(joinPath(path, target))
  return [address, ...anchor].join('#')
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

function notesOf(nodes: readonly Node[]): Leads['note'] {
  const section = nodes.find((node) => isElement(node) && node[0] === 'voetnoten')
  const list = section !== undefined && isElement(section) ? childrenOf(section).flatMap(pointsOf) : []
  const notes = new Map(list)
  return (href) => notes.get(href) ?? []
}

function pointsOf(list: Node): [string, Node[]][] {
  if (!isElement(list)) return []
  return childrenOf(list)
    .filter(isElement)
    .map((item) => [`#${item[1].id ?? ''}`, childrenOf(item)])
}
