/** Writes in the front matter of a page of questions that one of them was read beside the words of today. */

import type { Source } from '../core/types.ts'
import { prepare } from '../prepare.ts'
import { editValue } from '../core/matter-edit.ts'

/** The page with the new pin and nothing else; undefined where it is written in a way that we do not change. */
export function withVraagPin(source: Source, id: string, vingerafdruk: string): Source | undefined {
  const { path, bytes } = source
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const edited = editValue(text, ['vragen', id, 'vingerafdruk'], vingerafdruk)
  const after = { path, bytes: new TextEncoder().encode(edited) }
  const [before, now] = [headsOf(source), headsOf(after)]
  const own = before?.[id]
  // Written once for two questions, it would be read for both.
  const isRight =
    own &&
    JSON.stringify(sorted({ ...before, [id]: { ...own, vingerafdruk } })) ===
      JSON.stringify(now && sorted(now))
  return isRight ? after : undefined
}

type Heads = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function headsOf(source: Source): Heads | undefined {
  const { entry } = prepare(source)
  return entry?.kind === 'vragen' ? entry.data.vragen : undefined
}

function sorted(heads: Heads): [string, [string, unknown][]][] {
  return Object.entries(heads).map(([id, head]) => [
    id,
    Object.entries(head).sort(([a], [b]) => (a < b ? -1 : 1))
  ])
}
