import { expect, test } from 'vitest'
import { fingerprintsOf } from './fingerprint.ts'
import { resolvedLeads } from '../inzetkader/leads.ts'
import type { Node } from './tree.ts'
import { linesOf } from './words.ts'

/** As the first normaliser has it, for the pins of that time. */
const fingerprint = (nodes: readonly Node[]): string =>
  fingerprintsOf(nodes, resolvedLeads('/inzetkader/bodycam/1.0/x', [])).oud

test('paragraphs, items, rows and titles are lines; footnotes do not count', () => {
  const nodes: Node[] = [
    ['p', {}, 'Je ', ['strong', {}, 'moet'], '\nopnemen', ['sup', {}, '1'], '.'],
    ['ul', {}, ['li', {}, 'Vraag?', ['ul', {}, ['li', {}, ['p', {}, 'Ja']], ['li', {}, 'Nee']]]],
    ['kader', { soort: 'tip', title: 'Titel' }, ['p', {}, 'Inhoud.']],
    ['kader', { soort: 'warning' }, ['p', {}, 'Pas op.']],
    ['table', {}, ['tbody', {}, ['tr', {}, ['td', {}, 'a'], ['td', {}], ['td', {}, 'b']]]],
    ['p', {}, ['img', { alt: 'Een station' }]],
    ['p', {}, ['input', { checked: true }], 'Gedaan ', ['del', {}, 'niet']]
  ]
  expect(linesOf(nodes)).toEqual([
    'Je moet opnemen.',
    '• Vraag?',
    '•• Ja',
    '•• Nee',
    'Titel',
    'Inhoud.',
    'warning',
    'Pas op.',
    '| a | | b',
    'Een station',
    '[x] Gedaan ~~niet~~'
  ])
})

const item = (...children: Node[]): Node => ['li', {}, ...children]
const list = (...items: Node[]): Node => ['ul', {}, ...items]

test.each<[string, Node[], Node[]]>([
  ['a word struck out', [['p', {}, 'Neem niet op']], [['p', {}, 'Neem ', ['del', {}, 'niet'], ' op']]],
  ['a condition moved under another', [list(item('a', list(item('b'))))], [list(item('a'), item('b'))]],
  [
    'a word in another cell',
    [['tr', {}, ['td', {}, 'mag'], ['td', {}]]],
    [['tr', {}, ['td', {}], ['td', {}, 'mag']]]
  ],
  [
    'the title of a checklist',
    [['checklist', { title: 'Altijd doen' }, 'a']],
    [['checklist', { title: 'Alleen als het kan' }, 'a']]
  ],
  ['a box that is ticked', [['p', {}, ['input', {}], 'a']], [['p', {}, ['input', { checked: true }], 'a']]]
])('turns a rule: %s', (_, before, after) => {
  expect(fingerprint(before)).not.toBe(fingerprint(after))
  expect(linesOf(before)).not.toEqual(linesOf(after))
})

test.each<[string, Node[], Node[]]>([
  ['bold', [['p', {}, 'Neem op']], [['p', {}, ['strong', {}, 'Neem'], ' op']]],
  ['where a link leads', [['p', {}, ['a', { href: '/a' }, 'x']]], [['p', {}, ['a', { href: '/b' }, 'x']]]],
  [
    'one paragraph made two',
    [['p', {}, 'Neem op. Stop.']],
    [
      ['p', {}, 'Neem op.'],
      ['p', {}, 'Stop.']
    ]
  ]
])('leaves a rule as it is: %s', (_, before, after) => {
  expect(fingerprint(before)).toBe(fingerprint(after))
})
