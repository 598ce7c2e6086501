import { Lines } from '../core/lines.ts'
import { nearMarkupIn } from '../near-markup/find.ts'
import { shown, toWrite } from '../parse/shown.ts'
import type { DocumentRule } from './rule.ts'

export const textNearMarkup: DocumentRule = {
  id: 'text-near-markup',
  level: 'warning',
  why: 'Andere programma’s kennen tekens die Markdown niet kent. De lezer ziet dan de tekens zelf, zoals [[plan]] of ==belangrijk==.',
  help: 'Schrijf het in Markdown. Wil je de tekens zelf tonen, zet ze dan tussen `backticks` of zet er een \\ voor.',
  checkDocument({ path, tree, text }, report) {
    const found = nearMarkupIn(tree, text)
    if (found.length === 0) return
    const lines = new Lines(text)
    for (const { row, words, start, ...rest } of found) {
      const mended = row.mend?.({ words, start, ...rest })
      const isLine = mended !== undefined && mended.text !== '' && !mended.text.includes('\n')
      report({
        path,
        place: lines.placeAt(start),
        message: `De lezer ziet hier ${shown(words)}: ${row.name}, en geen Markdown.`,
        help: `${isLine ? `Schrijf ${toWrite(mended.text)}.` : row.form} Bedoel je de tekens zelf, zet er dan een \\ voor.`
      })
    }
  }
}
