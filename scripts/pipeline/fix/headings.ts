/**
 * Levels of headings: below the title of the page comes ##, and none is skipped. A page with fixed parts (a report) keeps
 * those at ##, and what stands under one goes below it.
 */

import { toString } from 'mdast-util-to-string'
import { definitionOf } from '../kinds.ts'
import { factsOf } from '../parse/facts.ts'
import { byEdits, type Edit, type Reading } from './mend.ts'

const DEEPEST = 6

export const headings = byEdits(
  'levels of headings',
  'koppen op hun niveau gezet: ## onder de titel, daarna ###',
  ({ tree, text, page }) => {
    const found = hashesIn({ tree, text, page })
    const depths = depthsOf(found)
    return found.flatMap(({ start, written, isEmpty }, index): Edit[] => {
      const hashes = '#'.repeat(depths[index] ?? 2)
      if (isEmpty || written === hashes) return []
      return [{ start, end: start + written.length, text: hashes }]
    })
  }
)

type Found = { start: number; written: string; isPart: boolean; isEmpty: boolean }

/** Only those written with #: the others are rewritten first. */
function hashesIn({ tree, text, page }: Reading): Found[] {
  const parts = page.kind === undefined ? [] : Object.keys(definitionOf(page.kind).parts?.vragen ?? {})
  return factsOf(tree)
    .nodes('heading')
    .flatMap((heading): Found[] => {
      const start = heading.position?.start.offset ?? 0
      const written = /^#+/u.exec(text.slice(start, start + DEEPEST))?.[0]
      const title = toString(heading).trim()
      return written === undefined
        ? []
        : [{ start, written, isPart: parts.includes(title), isEmpty: title === '' }]
    })
}

/** As many steps down as there are headings above it. */
function depthsOf(found: readonly Found[]): number[] {
  const above: number[] = []
  let top = 1
  return found.map(({ written, isPart }) => {
    const depth = written.length
    if (isPart) {
      above.length = 0
      top = 2
      return 2
    }
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    above.push(depth)
    return Math.min(DEEPEST, top + above.length)
  })
}
