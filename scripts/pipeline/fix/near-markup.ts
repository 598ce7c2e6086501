/** What other tools write, written as Markdown where it is certain what was meant (near-markup/). Never in code or a head. */

import { ALL_ROWS } from '../near-markup/all-rows.ts'
import { nearMarkupIn } from '../near-markup/find.ts'
import { type Edit, edited, type Mend, type Page, treeOf } from './mend.ts'
import { OTHER_MENDS } from './other-mends.ts'

/** A block in a block is written when the outer one is. */
const ROUNDS = 20

export const nearMarkup: Mend = {
  name: 'near-markup',
  apply: (original, page) => {
    let text = original
    const done: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const edits = editsIn(text, page)
      const next = edited(text, edits)
      if (next === text) break
      for (const { name } of edits) done.push(name)
      text = next
    }
    return { text, done: counted(done) }
  }
}

function editsIn(text: string, page: Page): (Edit & { name: string })[] {
  const tree = treeOf(text)
  if (tree === undefined) return []
  return nearMarkupIn(tree, text, ALL_ROWS).flatMap((found) => {
    const mended = found.row.mend?.(found) ?? OTHER_MENDS[found.row.name]?.(found, page)
    return mended ? [{ start: found.start, end: found.end, ...mended, name: found.row.name }] : []
  })
}

/** "een kop zonder spatie (3×) in Markdown gezet". */
function counted(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${name}${count > 1 ? ` (${count}×)` : ''} in Markdown gezet`)
}
