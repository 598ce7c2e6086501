/** What is written as a list stays one, whatever is drawn around it; and a label that returns has its drawing and its word. */

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Node } from '../data'
import { Tree } from './tree'

const drawn = (...nodes: Node[]): string => renderToStaticMarkup(<Tree nodes={nodes} />)

test('steps are an ordered list with the name that they were given', () => {
  const list: Node = ['ol', {}, ['li', {}, 'Waarschuw.'], ['li', {}, 'Neem op.']]
  expect(drawn(['stappen', { title: 'Opnemen' }, list])).toBe(
    '<div class="stappen" role="group" aria-label="Opnemen"><p class="stappen__titel">Opnemen</p>' +
      '<ol role="list"><li>Waarschuw.</li><li>Neem op.</li></ol></div>'
  )
  expect(drawn(['stappen', {}, list])).toContain('aria-label="Stappen"><ol')
})

test('a heading that returns in articles has a drawing there, and stands alone elsewhere', () => {
  const koppen: Node[] = ['Wat vaststaat', 'Wat je korps beslist', 'Wat nog onbekend is', 'Inspiratie'].map(
    (kop, index): Node => ['h3', { id: `k-${index}` }, kop]
  )
  const icons = (html: string): number => html.split('<svg class="icoon"').length - 1
  expect(icons(drawn(['artikel', { id: 'bc-1-1', artikel: 'BC 1.1' }, ...koppen]))).toBe(3)
  expect(icons(drawn(...koppen))).toBe(0)
})
