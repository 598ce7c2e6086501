import type { Delete } from 'mdast'
import type { Document } from '../entry.ts'
import { factsOf } from '../parse/facts.ts'
import { shown, toWrite } from '../parse/shown.ts'
import type { DocumentRule } from './rule.ts'

export const textStruck: DocumentRule = {
  id: 'text-struck',
  level: 'error',
  why: 'Eén teken ~ aan elke kant streept tekst door, ook als je "ongeveer" of "tot" bedoelt. Doorgestreepte woorden betekenen voor de lezer: dit geldt niet.',
  help: 'Schrijf \\~ voor het teken zelf, en ~~woorden~~ om door te strepen.',
  checkDocument({ path, tree, text }, report) {
    for (const node of factsOf(tree).nodes('delete')) {
      const written = sourceOf(node, text)
      if (written === '' || written.startsWith('~~')) continue
      const inner = written.slice(1, -1)
      report({
        path,
        place: node.position?.start,
        message: `Dit is doorgestreept: ${shown(inner)}.`,
        help: `Bedoel je het teken zelf, schrijf dan ${toWrite(`\\~${inner}\\~`)}, of "tot" in plaats van ~. Wil je doorstrepen, schrijf dan ${toWrite(`~~${inner}~~`)}.`
      })
    }
  }
}

/** With the signs around it. */
function sourceOf({ position }: Delete, text: Document['text']): string {
  return position ? text.slice(position.start.offset, position.end.offset) : ''
}
