/** From what was written to where it leads: the links, citations and images of a body with their addresses. */

import { workingOn } from '../core/fault.ts'
import { findCited } from '../site/cite.ts'
import { resolveLink } from '../site/resolve-link.ts'
import type { Site } from '../site/site.ts'
import { assertTree, mapElements, type Node, textOf } from '../core/tree.ts'
import type { Entry } from '../entry.ts'
import { imageProps } from './images.ts'

/** The body with every address resolved; citations of unknown prefixes are text again. */
export function resolveBody(site: Site, entry: Entry): Node[] {
  // Others than its own page ask for it too: what is wrong in it is wrong there.
  return workingOn(entry.path, () => {
    const nodes = resolved(site, entry)
    assertTree(nodes)
    return nodes
  })
}

function resolved(site: Site, entry: Entry): Node[] {
  const nodes = JSON.parse(entry.body) as Node[]
  return mapElements(nodes, (element) => {
    const [tag, props, ...children] = element
    if (tag === 'verwijzing') {
      const found = findCited(site, props.artikel ?? '', entry)
      if (typeof found === 'string') return textOf(element)
      return [tag, { ...props, href: `${found.entry.address}#${found.id}`, title: found.titel }, ...children]
    }
    if (tag === 'a' && props.label === undefined) {
      const target = resolveLink(site, entry, { target: props.href ?? '', isImage: false })
      if (target.type === 'page')
        return [
          tag,
          {
            ...props,
            href: target.anchor !== '' && target.address === entry.address ? `#${target.anchor}` : target.href
          },
          ...children
        ]
      return element
    }
    if (tag === 'img') {
      const target = resolveLink(site, entry, { target: props.src ?? '', isImage: true })
      const image = target.type === 'image' ? site.images.get(target.path) : undefined
      if (!image) throw new Error(`Image of ${entry.path} was checked but is not there`)
      return [tag, { ...props, ...imageProps(image) }]
    }
    return element
  })
}
