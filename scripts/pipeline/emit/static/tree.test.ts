/** What leaves the site is drawn from the closed tree, and whatever was written stays text there. */

import { parse, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { hostile } from '../../../fixtures/markers.ts'
import { ALLOWED_PROPS, type Element, type Node, type Props, TAGS } from '../../core/tree.ts'
import { statischBlad } from './blad.ts'
import { text } from './html.ts'
import { naarSite } from './links.ts'
import { beeldenIn, htmlOf, type Tekening } from './tree.ts'

const TEKENING: Tekening = {
  link: naarSite('https://kennis.limburg.be'),
  beeld: (address) => address.slice(1)
}

const drawn = (nodes: readonly Node[], tekening: Partial<Tekening> = {}): string =>
  htmlOf(nodes, { ...TEKENING, ...tekening }).xml

test.each<[what: string, node: Node, html: string]>([
  ['text', 'a < b & c', 'a &#60; b &#38; c'],
  ['a heading', ['h2', { id: 'een' }, 'Een'], '<h2 id="een">Een</h2>'],
  ['a list', ['ol', { start: 3 }, ['li', {}, 'x']], '<ol start="3"><li>x</li></ol>'],
  ['a break', ['p', {}, 'a', ['br', {}], 'b'], '<p>a<br>b</p>'],
  [
    'a page of the site',
    ['a', { href: '/recht/wpa' }, 'wet'],
    '<a href="https://kennis.limburg.be/recht/wpa" rel="noopener noreferrer">wet</a>'
  ],
  ['a place on the sheet', ['a', { href: '#x' }, 'x'], '<a href="#x">x</a>'],
  ['mail', ['a', { href: 'mailto:a@b.be' }, 'x'], '<a href="mailto:a@b.be">x</a>'],
  [
    'a footnote',
    ['a', { href: '#n-1', id: 'r-1', label: 'Voetnoot 1' }, '1'],
    '<a href="#n-1" id="r-1" aria-label="Voetnoot 1" class="voetnoot">1</a>'
  ],
  [
    'a citation',
    [
      'verwijzing',
      { artikel: 'BC 6.1', href: '/inzetkader/bodycam/1.0/a#bc-6-1', title: 'Wanneer?' },
      'BC 6.1'
    ],
    '<a href="https://kennis.limburg.be/inzetkader/bodycam/1.0/a#bc-6-1" rel="noopener noreferrer" title="Wanneer?" class="artikelnummer">BC 6.1</a>'
  ],
  [
    'an image',
    ['img', { src: '/beelden/a-480.webp', alt: 'Een plan', width: 4, height: 3 }],
    '<img src="beelden/a-480.webp" alt="Een plan" width="4" height="3">'
  ],
  [
    'a term',
    ['begrip', { href: '/begrippen/stand-by', title: 'Klaar.', label: 'Stand-by' }, 'stand-by'],
    '<button type="button" class="begrip" popovertarget="_uitleg-stand-by">stand-by</button><span class="begrip__uitleg" id="_uitleg-stand-by" popover="auto" role="note"><strong>Stand-by</strong> Klaar. <a href="https://kennis.limburg.be/begrippen/stand-by">Meer over Stand-by</a></span>'
  ],
  [
    'a box',
    ['kader', { soort: 'warning' }, ['p', {}, 'Pas op']],
    '<aside class="kader kader--warning"><p class="kader__titel">Let op</p><p>Pas op</p></aside>'
  ],
  ['what is folded', ['waarom', {}, ['p', {}, 'x']], '<details><summary>Waarom</summary><p>x</p></details>'],
  ['a note for the trainer, to a learner', ['lesgever', { title: 'Tijd' }, ['p', {}, 'x']], ''],
  [
    'the corner of a table',
    ['table', {}, ['thead', {}, ['tr', {}, ['th', {}], ['th', { align: 'right' }, 'x']]]],
    '<div class="tabel" role="group" aria-label="Tabel" tabindex="0"><table><thead><tr><td></td><th scope="col" data-uitlijning="right">x</th></tr></thead></table></div>'
  ],
  [
    'a decision tree',
    [
      'beslisboom',
      { title: 'Vlieg je?' },
      ['ul', {}, ['li', {}, 'Regent het?', ['ul', {}, ['li', {}, 'Ja → Blijf.'], ['li', {}, 'Nee → Vlieg.']]]]
    ],
    '<div class="beslisboom" role="group" aria-label="Vlieg je?"><p class="beslisboom__titel">Vlieg je?</p><ol><li><span class="beslisboom__vraag">Regent het?</span><ul aria-label="Regent het?"><li><strong>Ja</strong> → Blijf.</li><li><strong>Nee</strong> → Vlieg.</li></ul></li></ol></div>'
  ]
])('%s', (_, node, html) => {
  expect(drawn([node])).toBe(html)
})

test('pages together on one sheet keep their ids apart', () => {
  const nodes: Node[] = [
    ['h2', { id: 'een' }, 'Een'],
    ['p', {}, ['a', { href: '#een' }, 'naar een'], ['begrip', { href: '/begrippen/x', label: 'X' }, 'x']]
  ]
  const html = drawn(nodes, { prefix: 'les-1-', lager: 1, link: () => undefined })
  expect(html).toBe(
    '<h3 id="les-1-een">Een</h3><p><a href="#les-1-een">naar een</a><button type="button" class="begrip" popovertarget="_les-1-uitleg-x">x</button><span class="begrip__uitleg" id="_les-1-uitleg-x" popover="auto" role="note"><strong>X</strong>  </span></p>'
  )
})

test('on paper all is open, and the trainer reads the notes', () => {
  const nodes: Node[] = [
    ['waarom', {}, 'omdat'],
    ['lesgever', { title: 'Tijd' }, 'kort'],
    ['begrip', { href: '/begrippen/x', label: 'X' }, 'x']
  ]
  expect(drawn(nodes, { isPapier: true, lesgever: true })).toBe(
    '<details open><summary>Waarom</summary>omdat</details><aside class="kader kader--lesgever"><p class="kader__titel">Voor de lesgever: Tijd</p>kort</aside>x'
  )
})

test('a site without a name is not linked to, and an image that is not there is told', () => {
  const nodes: Node[] = [
    ['a', { href: '/recht/wpa' }, 'de wet'],
    ['img', { src: '/beelden/a-1.webp', alt: 'Een plan' }]
  ]
  expect(drawn(nodes, { link: naarSite('https://x.example'), beeld: () => undefined })).toBe(
    'de wet<span class="beeld-in-woorden">[Een plan]</span>'
  )
  expect(naarSite('https://x.example')('https://elders.be')).toBe('https://elders.be')
})

test('the images of a body are known, each once', () => {
  const img = (src: string): Element => ['img', { src }]
  expect(beeldenIn([['p', {}, img('/a'), 'x', img('/b')], img('/a')])).toEqual(['/a', '/b'])
})

describe('whatever was written stays text', () => {
  const props: Props = Object.fromEntries(
    ['id', 'title', 'alt', 'lang', 'soort', 'artikel', 'label'].map((name, index) => [name, hostile(index)])
  )
  const everywhere = TAGS.map((tag, index): Element => {
    const allowed = (ALLOWED_PROPS[tag] ?? []).filter((name) => name in props)
    return [
      tag,
      { ...Object.fromEntries(allowed.map((name) => [name, props[name]])), src: '/x', href: '#x' },
      hostile(100 + index)
    ]
  })

  test.each([true, false])('in every tag and prop; on paper: %s', (isPapier) => {
    const html = drawn(everywhere, { isPapier, lesgever: true })
    expect(namesIn(parseFragment(html)).filter((name) => name === 'script' || name === 'b')).toEqual([])
    expect(html).not.toMatch(/<\/?(?:script|b|title|style|textarea)\b/u)
    const words = TAGS.filter((tag) => !['hr', 'br', 'img', 'input'].includes(tag))
    expect(words.filter((tag) => !html.includes(`qzm${100 + TAGS.indexOf(tag)}zq`))).toEqual([])
  })

  test('in the head of a document', () => {
    const bytes = statischBlad({
      titel: hostile(1),
      taal: 'nl-BE',
      lichaam: text(hostile(2)),
      script: 's.js'
    })
    const names = namesIn(parse(new TextDecoder().decode(bytes)))
    expect(names).toEqual([...['html', 'head', 'meta', 'meta', 'meta', 'meta', 'title', 'script', 'body']])
  })
})

type Parsed = { nodeName?: string; childNodes?: readonly object[] }

function namesIn(node: Parsed): string[] {
  return (node.childNodes ?? []).flatMap((child: Parsed) => [
    ...(child.nodeName?.startsWith('#') ? [] : [child.nodeName ?? '']),
    ...namesIn(child)
  ])
}
