/** Headings as a report has them: a part under ##, everything else deeper, and no level is skipped. */

import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Lezing } from './lezing'
import { deelVan } from './verdeel'

export function geordend(root: Root, lezing: Lezing): void {
  takeTitle(root, lezing)
  const headings = root.children.filter((node): node is Heading => node.type === 'heading')
  const isPart = (heading: Heading): boolean => deelVan(toString(heading)) !== undefined
  const highest = Math.min(...headings.filter(isPart).map(({ depth }) => depth))
  let above: { written: number; depth: number }[] = []
  for (const heading of headings) {
    const written = heading.depth
    const deel = deelVan(toString(heading))
    above = above.filter((other) => other.written < written)
    // Beside the parts stands what is as high as they are, such as an appendix.
    const isHigh = deel !== undefined || (written <= highest && Number.isFinite(highest))
    const depth = isHigh ? 2 : Math.min((above.at(-1)?.depth ?? 2) + 1, 6)
    if (isHigh) above = []
    above.push({ written, depth })
    heading.depth = depth as Heading['depth']
    if (deel !== undefined) heading.children = [{ type: 'text', value: deel }]
  }
}

/** One heading above all others, at the start, is the title of the document. */
function takeTitle(root: Root, lezing: Lezing): void {
  const [first] = root.children
  if (lezing.titel !== undefined || first?.type !== 'heading' || deelVan(toString(first)) !== undefined)
    return
  const others = root.children.filter((node) => node !== first && node.type === 'heading')
  if (others.length === 0 || others.some((node) => node.type === 'heading' && node.depth <= first.depth))
    return
  lezing.titel = toString(first).replace(/\s+/gu, ' ').trim()
  root.children.shift()
}
