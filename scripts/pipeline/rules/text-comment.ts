import type { Html } from 'mdast'
import { visit } from 'unist-util-visit'
import { isComment } from '../core/comment.ts'
import type { DocumentRule } from './rule.ts'

export const textComment: DocumentRule = {
  id: 'text-comment',
  level: 'warning',
  why: 'Een opmerking komt niet op de site, maar wie de broncode leest, ziet ze wel.',
  help: 'Verwijder de uitleg uit het sjabloon als je klaar bent.',
  checkDocument({ path, tree }, report) {
    const comments: Html[] = []
    visit(tree, 'html', (node) => {
      if (isComment(node.value)) comments.push(node)
    })
    const [first] = comments
    if (!first) return
    const message =
      comments.length === 1
        ? 'Hier staat nog een opmerking die niet op de site komt.'
        : `Hier en verder staan nog ${comments.length} opmerkingen die niet op de site komen.`
    report({ path, place: first.position?.start, message })
  }
}
