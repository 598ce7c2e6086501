import { visit } from 'unist-util-visit'
import { isComment } from '../core/comment.ts'
import type { DocumentRule } from './rule.ts'

export const textComment: DocumentRule = {
  id: 'text-comment',
  level: 'warning',
  why: 'Een opmerking komt niet op de site, maar wie de broncode leest, ziet ze wel.',
  help: 'Verwijder de uitleg uit het sjabloon als je klaar bent.',
  checkDocument({ path, tree }, report) {
    visit(tree, 'html', ({ value, position }) => {
      if (isComment(value))
        report({
          path,
          place: position?.start,
          message: 'Hier staat nog een opmerking die niet op de site komt.'
        })
    })
  }
}
