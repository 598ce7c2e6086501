/** The texts of one page in which personal data can stand: as written, decoded, and as the reader sees it. */

import { START } from '../core/diagnostic.ts'
import type { Matter } from '../core/matter.ts'
import type { Document } from '../entry.ts'
import { decode, withoutMarkup } from './decode.ts'
import { readerViews } from './reader.ts'
import type { View } from './view.ts'

const known = new WeakMap<Document, View[]>()

/** Made once for a page: several rules read the same views. */
export function viewsOf(document: Document): readonly View[] {
  const views = known.get(document) ?? [
    writtenView(document.text),
    joined([...matterViews(document.matter), ...readerViews(document.tree), ...decodedViews(document.text)])
  ]
  known.set(document, views)
  return views
}

/** One text is read much faster than a hundred; a line end keeps them apart. */
function joined(views: readonly View[]): View {
  let length = 0
  const parts = views.map((view) => {
    const start = length
    length += view.text.length + 1
    return { view, start }
  })
  return {
    text: views.map(({ text }) => text).join('\n'),
    placeAt(index) {
      const part = parts.findLast(({ start }) => start <= index)
      return part ? part.view.placeAt(index - part.start) : START
    }
  }
}

function writtenView(text: string): View {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    text,
    placeAt(index) {
      const line = starts.findLastIndex((start) => start <= index)
      return { line: line + 1, column: index - (starts[line] ?? 0) + 1 }
    }
  }
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
