import { describe, expect, test } from 'vitest'
import { editMatter } from './matter-edit.ts'

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
