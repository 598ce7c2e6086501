import { visit } from 'unist-util-visit'
import type { DocumentRule } from './rule.ts'

export const contentStappen: DocumentRule = {
  id: 'content-stappen',
  level: 'error',
  why: 'De site tekent stappen als een weg met pijlen. Dat kan alleen van een lijst met een begin en een einde.',
  help: 'Schrijf een genummerde lijst: 1. Waarschuw. 2. Neem op. Wat erbij hoort, schrijf je voor of na de stappen.',
  checkDocument({ path, tree }, report) {
    visit(tree, 'containerDirective', ({ name, children, position }) => {
      if (name !== 'stappen') return
      const [list, ...rest] = children.filter(({ data }) => !data || !('directiveLabel' in data))
      if (list?.type === 'list' && list.ordered && list.children.length > 1 && rest.length === 0) return
      const message = 'In stappen hoort één genummerde lijst met minstens twee stappen, en niets ernaast.'
      report({ path, place: position?.start, message })
    })
  }
}
