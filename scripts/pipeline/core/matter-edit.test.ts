import { describe, expect, test } from 'vitest'
import { addItems, editMatter, editValue } from './matter-edit.ts'

const TEXT = `---
# Uitleg die blijft.
titel: "Inzetkader, versie 0.1"   # de titel
status: concept # nog te bespreken
bronnen:
  - naam: Een bron
    zekerheid: afgeleid

nagelezen:
  - artikel: BC 6.1
    op: 2026-01-01
twijfel: >
  Een lange
  zin.
peildatum: 2026-03-05
---

status: dit is tekst, geen veld.
`

describe('editing front matter', () => {
  test('leaves a text that needs no change as it is, to the byte', () => {
    expect(editMatter(TEXT, { onbekend: undefined, titel: (written) => written })).toBe(TEXT)
  })

  test('changes a value and keeps the comment behind it', () => {
    expect(editMatter(TEXT, { status: 'vastgesteld' })).toBe(
      TEXT.replace('status: concept #', 'status: vastgesteld #')
    )
  })

  test('changes a value as it is written, quotes and all', () => {
    expect(editMatter(TEXT, { titel: (written) => written.replace('0.1', '1.0') })).toBe(
      TEXT.replace('"Inzetkader, versie 0.1"', '"Inzetkader, versie 1.0"')
    )
  })

  test('takes a block away, and nothing of what follows', () => {
    const without = TEXT.replace('nagelezen:\n  - artikel: BC 6.1\n    op: 2026-01-01\n', '')
    expect(editMatter(TEXT, { nagelezen: undefined })).toBe(without)
    expect(editMatter(TEXT, { twijfel: undefined })).toBe(
      TEXT.replace('twijfel: >\n  Een lange\n  zin.\n', '')
    )
  })

  test('puts new fields last, a block below its key', () => {
    expect(
      editMatter(TEXT, { van: '2027-01-01', goedgekeurd: '  door: Stuurgroep' + '\n  op: 2026-12-04' })
    ).toBe(
      TEXT.replace(
        'peildatum: 2026-03-05\n',
        'peildatum: 2026-03-05\nvan: 2027-01-01\ngoedgekeurd:\n  door: Stuurgroep\n  op: 2026-12-04\n'
      )
    )
  })

  test('touches nothing where there is no front matter', () => {
    const text = 'Een tekst.\n\n---\nstatus: concept\n---\n'
    expect(editMatter(text, { status: 'vastgesteld' })).toBe(text)
  })
})

describe('editing one value deep in it', () => {
  const asked = (yaml: string): string => `---\ntitel: Toets\n${yaml}\n---\n\n## Waarom? {#v-een}\n`
  const edited = (yaml: string): string =>
    editValue(asked(yaml), ['vragen', 'v-een', 'vingerafdruk'], 'v2:000000000000')

  test.each([
    [
      'a value that stands there, with the comment behind it',
      'vragen:\n  v-een:\n    vingerafdruk: "v2:111111111111" # van toen\n    niveau: kennen',
      'vragen:\n  v-een:\n    vingerafdruk: v2:000000000000 # van toen\n    niveau: kennen'
    ],
    [
      'a field that is new, at the end of its own map and behind a comment',
      'vragen:\n  v-een:\n    niveau: kennen # makkelijk\n  v-twee:\n    niveau: kennen',
      'vragen:\n  v-een:\n    niveau: kennen # makkelijk\n    vingerafdruk: v2:000000000000\n  v-twee:\n    niveau: kennen'
    ],
    [
      'a field that is new, on one line',
      'vragen: { v-een: { niveau: kennen }, v-twee: { niveau: kennen } }',
      'vragen: { v-een: { niveau: kennen, vingerafdruk: v2:000000000000 }, v-twee: { niveau: kennen } }'
    ],
    [
      'with the line ends of Windows',
      'vragen:\r\n  v-een:\r\n    niveau: kennen\r\nvolgorde: 1\r',
      'vragen:\r\n  v-een:\r\n    niveau: kennen\r\n    vingerafdruk: v2:000000000000\r\nvolgorde: 1\r'
    ]
  ])('%s', (_, before, after) => {
    expect(edited(before)).toBe(asked(after))
  })

  test.each([
    ['what is not there', 'vragen:\n  v-twee:\n    niveau: kennen'],
    ['an alias of another', 'vragen:\n  v-twee: &zo\n    niveau: kennen\n  v-een: *zo'],
    ['a map without a field', 'vragen:\n  v-een: {}']
  ])('leaves the text as it is: %s', (_, yaml) => {
    expect(edited(yaml)).toBe(asked(yaml))
  })
})

describe('adding items to a list', () => {
  const ITEM = [
    ['artikel', 'BC 6.2'],
    ['door', '"Jurist: PLOT"']
  ] as const
  const ADDED = '  - artikel: BC 6.2\n    door: "Jurist: PLOT"\n'

  test('puts them behind the last, before what follows', () => {
    expect(addItems(TEXT, 'nagelezen', [ITEM])).toBe(
      TEXT.replace('op: 2026-01-01\n', `op: 2026-01-01\n${ADDED}`)
    )
  })

  test('starts a list that is not there, at the end', () => {
    expect(addItems(TEXT, 'nieuw', [ITEM])).toBe(
      TEXT.replace('peildatum: 2026-03-05\n', `peildatum: 2026-03-05\nnieuw:\n${ADDED}`)
    )
  })

  test.each([
    ['without indent', 'a:\n- b: 1\n', 'a:\n- b: 1\n- artikel: BC 6.2\n  door: "Jurist: PLOT"\n'],
    ['in brackets', 'a: [{ b: 1 }]\n', 'a: [{ b: 1 }, { artikel: "BC 6.2", door: "Jurist: PLOT" }]\n'],
    [
      'behind a comment',
      'a:\n  - b: 1 # zo\n# en dit\nc: 2\n',
      `a:\n  - b: 1 # zo\n${ADDED}# en dit\nc: 2\n`
    ],
    ['with line ends of Windows', 'a:\r\n  - b: 1\r\n', `a:\r\n  - b: 1\r\n${ADDED.replaceAll('\n', '\r\n')}`]
  ])('%s', (_, before, after) => {
    const eol = before.includes('\r') ? '\r\n' : '\n'
    expect(addItems(`---${eol}${before}---${eol}`, 'a', [ITEM])).toBe(`---${eol}${after}---${eol}`)
  })

  test('touches nothing where there is no front matter, or nothing to add', () => {
    expect(addItems('# Kop\n', 'a', [ITEM])).toBe('# Kop\n')
    expect(addItems(TEXT, 'nagelezen', [])).toBe(TEXT)
  })
})
