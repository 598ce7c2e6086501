import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isTeVervangen } from '../core/start.ts'
import { shown } from '../parse/shown.ts'
import type { DocumentRule } from './rule.ts'

export const contentTemplate: DocumentRule = {
  id: 'content-template',
  level: 'error',
  why: 'Een sjabloon zegt wat je schrijft. Blijft dat staan, dan leest de bezoeker een opdracht.',
  help: 'Schrijf er je eigen woorden voor in de plaats, of verwijder dit deel.',
  checkDocument({ path, tree, matter }, report) {
    const say = (words: string, place: Parameters<typeof report>[0]['place'], help?: string): void =>
      report({ path, place, message: `Hier staat nog de tekst van het sjabloon: ${shown(words)}.`, help })
    for (const { keys, words } of wordsIn(matter?.values ?? {}, [])) {
      const key = String(keys.findLast((step) => typeof step === 'string'))
      if (isTeVervangen(words))
        say(
          words,
          matter?.placeOf(keys),
          `Schrijf achter "${key}:" je eigen woorden in plaats van ${shown(words)}.`
        )
    }
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return
      const words = toString(node).replace(/\s*\{#[^{}\s]+\}\s*$/u, '')
      if (isTeVervangen(words)) say(words, node.position?.start)
    })
  }
}

type Found = { keys: readonly PropertyKey[]; words: string }

function wordsIn(value: unknown, keys: readonly PropertyKey[]): Found[] {
  if (typeof value === 'string') return [{ keys, words: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => wordsIn(inner, [...keys, key]))
}
