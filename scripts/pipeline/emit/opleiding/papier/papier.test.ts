/** What was written stays words on the sheets of a kit, and nothing on them is there twice. */

import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { changed, GELEZEN, stateOf } from '../../../../fixtures/toets.ts'
import { entriesOf } from '../../../site/entries.ts'
import { papierenVan } from './index.ts'

const MODULE = 'docs/opleiding/opnemen/index.md'
const VIJANDIG = '</style><script>alert(1)</script>\\"}@page{margin:0}'

function sheets(sources = GELEZEN): { naam: string; html: string }[] {
  const site = stateOf(sources)
  return entriesOf(site, 'module').flatMap((module) =>
    papierenVan(site, module, 'https://site.example').map(({ naam, html }) => ({
      naam,
      html: new TextDecoder().decode(html)
    }))
  )
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('attrs' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}

test('a title is words: in the text, in the head and in the margin', () => {
  const hostile = changed(GELEZEN, MODULE, 'titel: Opnemen', `titel: '${VIJANDIG}'`)
  for (const { html } of sheets(hostile)) {
    const elements = [...elementsIn(parse(html))]
    expect(elements.filter(({ tagName }) => tagName === 'script')).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(2)
    expect(html).toContain(String.raw`@top-left{content:'\3c \2f style\3e \3c script\3e alert(1)`)
    expect(html).not.toContain('@page{margin:0}')
  }
})

test('each id is there once, and each line of the contents leads to one', () => {
  expect(sheets().map(({ naam }) => naam)).toEqual([
    'hand-out.pdf',
    'lesgeversgids.pdf',
    'antwoordsleutel.pdf'
  ])
  for (const { html } of sheets()) {
    const attributes = [...elementsIn(parse(html))].flatMap(({ attrs }) => attrs)
    const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value)
    expect(ids).toEqual([...new Set(ids)])
    const inside = attributes.filter(({ name, value }) => name === 'href' && value.startsWith('#'))
    expect(inside.length).toBeGreaterThan(1)
    for (const { value } of inside) expect(ids).toContain(value.slice(1))
  }
})
