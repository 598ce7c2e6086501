/** What differs between two articles, short enough for a list. The lines are those of the vingerafdruk: it changed, so they differ. */

import { onceFor } from '../core/once.ts'
import type { Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { type Block, diffBlocks } from '../inzetkader/diff.ts'
import { regelsVan, woordenOp } from '../site/artikel-woorden.ts'
import { digestsIn } from '../site/image-digests.ts'
import type { FoundArtikel, Site } from '../site/site.ts'
import type { Plaats } from './gevolg.ts'

/** Places of one article that are told one by one. */
const MOST = 3
/** A block up to this length is shown as a whole. */
const WHOLE = 160
/** Of a longer one, what stays beside a change, and of a change itself. */
const BESIDE = 40
const CHANGED = 120
/** Of a block with many changes, what is shown in all. */
const TOO_LONG = /^([^]{400})[^]+$/u

/** The first places where the words differ, and how many more there are. */
export function plaatsenOf(
  before: { site: Site; found: FoundArtikel },
  after: { site: Site; found: FoundArtikel }
): { plaatsen: Plaats[]; meer: number } {
  const changed = diffBlocks(linesIn(before), linesIn(after)).filter((block) =>
    block.some(([teken]) => teken !== '=')
  )
  const all = paired(changed)
  return { plaatsen: all.slice(0, MOST), meer: Math.max(0, all.length - MOST) }
}

function linesIn({ site, found: { entry, artikel } }: { site: Site; found: FoundArtikel }): string[] {
  const words = woordenOp({ path: entry.path, nodes: nodesOf(entry) }, artikel.id, digestsIn(site.images))
  return words ? regelsVan(words) : []
}

const nodesOf = onceFor((entry: EntryOf<'hoofdstuk'>) => JSON.parse(entry.body) as Node[])

/** A block that was struck and the one that came for it are one place. */
function paired(blocks: readonly Block[]): Plaats[] {
  const places: Plaats[] = []
  for (const block of blocks) {
    const place = placeOf(block)
    const last = places.at(-1)
    if (place.oud === undefined && last?.nieuw === undefined && last?.oud !== undefined)
      places[places.length - 1] = { ...last, ...place }
    else places.push(place)
  }
  return places
}

function placeOf(block: Block): Plaats {
  const [oud, nieuw] = [sideOf(block, '-'), sideOf(block, '+')]
  return { ...(oud === '' ? {} : { oud }), ...(nieuw === '' ? {} : { nieuw }) }
}

/** One side of a block; nothing of one that stands on the other side alone. */
function sideOf(block: Block, teken: '-' | '+'): string {
  if (block.every(([kind]) => kind !== '=' && kind !== teken)) return ''
  const isLong = block.reduce((sum, [, text]) => sum + text.length, 0) > WHOLE
  return block
    .map(([kind, text], index) => {
      if (kind !== '=') return kind !== teken ? '' : isLong ? cut(text, CHANGED, 0) : text
      if (!isLong) return text
      return cut(text, index === 0 ? 0 : BESIDE, index === block.length - 1 ? 0 : BESIDE)
    })
    .join('')
    .trim()
    .replace(TOO_LONG, '$1…')
}

/** So many characters of the begin and of the end, at the border of a word. */
function cut(text: string, begin: number, end: number): string {
  if (text.length <= begin + end + 1) return text
  const first = begin === 0 ? '' : text.slice(0, begin).replace(/\S*$/u, '')
  const last = end === 0 ? '' : text.slice(-end).replace(/^\S*/u, '')
  return `${first}…${last}`
}
