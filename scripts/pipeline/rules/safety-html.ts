import { visit } from 'unist-util-visit'
import { isComment } from '../core/comment.ts'
import type { DocumentRule } from './rule.ts'

export const safetyHtml: DocumentRule = {
  id: 'safety-html',
  level: 'error',
  why: 'HTML kan code zijn die bij de lezer uitgevoerd wordt. Daarom tonen we nooit HTML uit een bijdrage.',
  help: 'Schrijf **vet**, *schuin*, m² in plaats van <sup>, een lege regel in plaats van <br>, ![wat erop staat](naam.png) in plaats van <img>. Wil je het teken < zelf tonen, schrijf dan \\<.',
  checkDocument({ path, tree }, report) {
    visit(tree, 'html', ({ value, position }) => {
      if (isComment(value)) return
      const tag = /^<[!/?]?[a-z][\w-]*/iu.exec(value)?.[0]
      report({ path, place: position?.start, message: `Hier staat HTML${tag ? ` (${tag}…)` : ''}.` })
    })
  }
}
