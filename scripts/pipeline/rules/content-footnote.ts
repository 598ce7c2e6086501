import type { FootnoteDefinition, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Place, START } from '../core/diagnostic.ts'
import { Lines, placeWithin } from '../core/lines.ts'
import type { DocumentRule } from './rule.ts'

export const contentFootnote: DocumentRule = {
  id: 'content-footnote',
  level: 'error',
  why: 'In een voetnoot staat de bron van een zin. Een verwijzing zonder noot, of een noot zonder verwijzing, laat een feit zonder bron achter.',
  help: 'Zet in de tekst [^naam] en onderaan een regel [^naam]: met de bron, met precies dezelfde naam.',
  checkDocument({ path, tree, text }, report) {
    const defined = new Map<string, FootnoteDefinition>()
    const referred = new Set<string>()
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') referred.add(node.identifier)
      if (node.type === 'footnoteDefinition') {
        const first = defined.get(node.identifier)
        if (first === undefined) defined.set(node.identifier, node)
        else {
          const message = `De voetnoot "${node.identifier}" staat er twee keer; alleen de eerste verschijnt.`
          report({ path, place: node.position?.start, message })
        }
      }
      if (node.type === 'text' && node.value.includes('[^')) {
        for (const place of undefinedIn(node, text))
          report({ path, place, message: 'Hier verwijst [^…] naar een voetnoot die er niet is.' })
      }
    })
    for (const { identifier, position } of defined.values()) {
      if (referred.has(identifier)) continue
      const message = `Naar de voetnoot "${identifier}" verwijst geen enkele zin.`
      report({ path, place: position?.start, message })
    }
  }
}

/** A reference that nothing defines is plain text to the parser; a backslash before it says so on purpose. */
function undefinedIn({ value, position }: Text, text: string): Place[] {
  const start = position?.start ?? START
  const written = position ? text.slice(position.start.offset, position.end.offset) : value
  const lines = new Lines(written)
  return [...written.matchAll(/(?<!\\)\[\^[^\s[\]]+\]/gu)].map(({ index }) =>
    placeWithin(start, lines.placeAt(index))
  )
}
