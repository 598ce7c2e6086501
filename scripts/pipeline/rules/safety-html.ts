import { visit } from 'unist-util-visit'
import { isComment } from '../core/comment.ts'
import type { DocumentRule } from './rule.ts'

export const safetyHtml: DocumentRule = {
  id: 'safety-html',
  level: 'error',
  why: 'HTML kan code zijn die bij de lezer uitgevoerd wordt. Daarom tonen we nooit HTML uit een bijdrage.',
  help: 'Schrijf het in gewone Markdown. Wil je het teken < zelf tonen, zet het dan tussen `backticks`.',
  checkDocument({ path, tree }, report) {
    visit(tree, 'html', ({ value, position }) => {
      if (isComment(value)) return
      const tag = /^<[!/?]?[a-z][\w-]*/iu.exec(value)?.[0]
      report({ path, place: position?.start, message: `Hier staat HTML${tag ? ` (${tag}…)` : ''}.` })
    })
  }
}
