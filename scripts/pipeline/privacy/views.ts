/** The texts of one page in which personal data can stand: as written, decoded, and as the reader sees it. */

import { START } from '../core/diagnostic.ts'
import { indexBefore, Lines } from '../core/lines.ts'
import type { Matter } from '../core/matter.ts'
import type { Document } from '../entry.ts'
import { decode, withoutMarkup } from './decode.ts'
import { readerViews } from './reader.ts'
import type { View } from './view.ts'

const APART = '\n\n'

const known = new WeakMap<Document, View[]>()
const blocks = new WeakMap<Document, View>()

/** Made once for a page: several rules read the same views. */
export function viewsOf(document: Document): readonly View[] {
  const views = known.get(document) ?? [
    writtenView(document.text),
    joined([blocksOf(document), ...decodedViews(document.text)])
  ]
  known.set(document, views)
  return views
}

/** What the reader gets, once: the values of the head and the blocks of the page, with an empty line between. */
export function blocksOf(document: Document): View {
  const view =
    blocks.get(document) ?? joined([...matterViews(document.matter), ...readerViews(document.tree)])
  blocks.set(document, view)
  return view
}

/** One text is read much faster than a hundred; an empty line keeps them apart, so that no label reaches into the next. */
function joined(views: readonly View[]): View {
  let length = 0
  const starts = views.map(({ text }) => {
    const start = length
    length += text.length + APART.length
    return start
  })
  return {
    text: views.map(({ text }) => text).join(APART),
    placeAt(index) {
      const part = indexBefore(starts, index)
      return views[part]?.placeAt(index - (starts[part] ?? 0)) ?? START
    }
  }
}

function writtenView(text: string): View {
  const lines = new Lines(text)
  return { text, placeAt: (index) => lines.placeAt(index) }
}

/** Every line that reads otherwise once decoded: code, HTML and comments, which the reader's views leave out. */
function decodedViews(text: string): View[] {
  return text.split('\n').flatMap((row, index): View[] => {
    if (!/[&%*~`\\<\u0080-\uffff]/u.test(row)) return []
    const clear = withoutMarkup(row)
    return clear === row ? [] : [{ text: clear, placeAt: () => ({ line: index + 1, column: 1 }) }]
  })
}

/** Front matter after YAML's own escapes and folding. */
function matterViews(matter: Matter | undefined): View[] {
  if (!matter) return []
  const views: View[] = []
  const visit = (value: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof value === 'string') views.push({ text: decode(value), placeAt: () => matter.placeOf(keys) })
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...keys, index]))
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...keys, key])
  }
  visit(matter.values, [])
  return views
}
