/** Pouring a hostile report: whatever it says stays text, also where the minifier has dropped the quotes. */

import { parse } from 'parse5'
import { expect, test } from 'vitest'
import type { PageOf } from '../data'
import { DATA_ID, PLACEHOLDERS, TEMPLATE_PATH } from './placeholders'
import { pour } from './pour'

const HOSTILE = `x http-equiv=refresh content='0;url=//x' onload="a()" \`y\` > <script>a()</script></body><!-- $& ${PLACEHOLDERS.body}`

const FRAME = `<!doctype html><html lang=nl-BE><head><title>${PLACEHOLDERS.title} | Site</title><meta name=description content=${PLACEHOLDERS.description} /><meta property=og:title content="${PLACEHOLDERS.title} | Site"/><link rel=canonical href=https://site.example${TEMPLATE_PATH} /></head><body><main>${PLACEHOLDERS.body}</main></body></html>`

const REPORT = {
  kind: 'ervaring',
  address: '/praktijk/zone/2026-01-01-naam',
  titel: HOSTILE,
  omschrijving: HOSTILE,
  bijgewerkt: '2026-01-01',
  bron: '',
  data: {
    titel: HOSTILE,
    omschrijving: HOSTILE,
    datum: '2026-01-01',
    type: 'observatie',
    dienst: 'politie',
    technologieen: [],
    doelen: []
  },
  strip: {},
  body: [['p', {}, HOSTILE]],
  toc: [],
  kruimels: [],
  artikels: [],
  facts: [['Reden', HOSTILE]],
  verloop: [
    { staat: 'ingediend', op: '2026-01-01', door: HOSTILE },
    { staat: 'in-behandeling', op: HOSTILE, door: HOSTILE, eigenaar: HOSTILE, termijn: HOSTILE },
    { staat: 'geborgd', op: '2026-02-01', door: HOSTILE, reden: HOSTILE, bewijs: HOSTILE }
  ],
  onderdelen: [],
  koppen: {},
  recht: [],
  verwijzingen: [],
  afwijkingen: [],
  zones: [],
  over: [],
  gelijkend: []
} as unknown as PageOf<'ervaring'>

type Element = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Element[] }

function elements(node: Element): Element[] {
  return [node, ...(node.childNodes ?? []).flatMap(elements)]
}

const all = elements(parse(pour(FRAME, REPORT)))
const attributesOf = (name: string): Record<string, string>[] =>
  all
    .filter(({ nodeName }) => nodeName === name)
    .map(({ attrs = [] }) => Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value])))

test('an attribute holds the whole text and nothing becomes an attribute of its own', () => {
  expect(attributesOf('meta')).toEqual([
    { name: 'description', content: HOSTILE },
    { property: 'og:title', content: `${HOSTILE} | Site` }
  ])
  expect(attributesOf('link')).toEqual([{ rel: 'canonical', href: `https://site.example${REPORT.address}` }])
})

test('an article that it is about stays text too', () => {
  const over = [{ nummer: HOSTILE, titel: HOSTILE, href: '/inzetkader/x/1.0/y#bc-1-1' }]
  const poured = elements(parse(pour(FRAME, { ...REPORT, over })))
  expect(poured.filter(({ nodeName }) => nodeName === 'script')).toHaveLength(2)
})

test('no script element is code: the way up for search engines, and the data, which holds the whole report', () => {
  expect(attributesOf('script')).toEqual([
    { type: 'application/ld+json' },
    { type: 'application/json', id: '_verslag-data' }
  ])
  const html = pour(FRAME, REPORT)
  const json = html.slice(html.indexOf('id="_verslag-data">') + 19, html.lastIndexOf('</script>'))
  expect(JSON.parse(json)).toEqual(REPORT)
  expect(json).not.toMatch(/[<>&]/u)
})

test('the text opens no element of its own', () => {
  expect(all.filter(({ nodeName }) => nodeName === 'h1')).toHaveLength(1)
  expect(all.filter(({ nodeName }) => nodeName === 'body')).toHaveLength(1)
})

test('headings with the words of our own ids leave the data, the tooltips and the footnotes their own', () => {
  const body = [
    ['h2', { id: 'verslag-data' }, 'Verslag data'],
    ['h2', { id: 'uitleg-bodycam' }, 'Uitleg bodycam'],
    ['p', {}, ['begrip', { href: '/begrippen/bodycam', title: 'Een camera.', label: 'Bodycam' }, 'bodycam']]
  ]
  const poured = elements(parse(pour(FRAME, { ...REPORT, body } as unknown as PageOf<'ervaring'>)))
  const owners = poured.flatMap(({ nodeName, attrs = [] }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => `${value} ${nodeName}`)
  )
  expect(owners).toEqual([
    'verslag-data h2',
    'uitleg-bodycam h2',
    '_uitleg-bodycam span',
    '_verloop h2',
    '_inhoud-kop p',
    `${DATA_ID} script`
  ])
})
