/** However a letter with an accent was typed, the page is the same; and white space of any kind is white space. */

import { describe, expect, test } from 'vitest'
import { prepare } from '../prepare.ts'
import { parse } from './parse.ts'

const sourceOf = (text: string, path = 'docs/over/x.md') => ({ path, bytes: new TextEncoder().encode(text) })

const TEXT = `---
titel: Geëvalueerd
omschrijving: Eén zin.
bijgewerkt: 2026-03-05
---

## Één café *geëvalueerd*

Een **coördinatie** met [één link](#één-café-geëvalueerd "één titel") en ![één beeld](x.png "één beeld").[^noot]

:::tip[Eén titel]
- \`één\` punt, Volgens BC 6.1, één.
:::

| één | twee |
|---|---|
| drieëntwintig | \`ö\` |

[^noot]: Eén noot.
`

describe('loose accents', () => {
  const composed = prepare(sourceOf(TEXT))
  const loose = prepare(sourceOf(TEXT.normalize('NFD')))

  test('there are some', () => {
    expect(TEXT.normalize('NFD')).not.toBe(TEXT)
    expect(composed.entry).toBeDefined()
  })

  test('give the same page: words, titles, ids and notes', () => {
    expect(JSON.parse(loose.entry?.body ?? '')).toEqual(JSON.parse(composed.entry?.body ?? ''))
    const idsOf = ({ entry }: typeof loose) => entry?.headings.map(({ id, text }) => [id, text])
    expect(idsOf(loose)).toEqual(idsOf(composed))
  })

  test('give the same fingerprint', () => {
    const chapter = (text: string) =>
      prepare(
        sourceOf(
          text.replace(
            'bijgewerkt: 2026-03-05\n',
            'bijgewerkt: 2026-03-05\npeildatum: 2026-03-05\nvolgorde: 6\n'
          ),
          'docs/inzetkader/bodycam/0.1/x.md'
        )
      ).entry?.vingerafdruk
    expect(chapter(TEXT)).toMatch(/^v2:/u)
    expect(chapter(TEXT.normalize('NFD'))).toBe(chapter(TEXT))
  })

  test('leave a finding where it stands in the file', () => {
    const row = 'E\u0301e\u0301n zin met <b>HTML</b>.'
    const { diagnostics } = prepare(sourceOf(TEXT.normalize('NFD') + `\n${row}\n`))
    const [found] = diagnostics.filter(({ rule }) => rule === 'safety-html')
    expect(found?.column).toBe(row.indexOf('<') + 1)
  })
})

describe('a citation', () => {
  const citedIn = (body: string) =>
    parse(sourceOf(`---\ntitel: x\n---\n\n${body}\n`)).body.citations.map(({ text }) => text)

  test.each([
    'BC 6.1',
    'BC\u00a06.1',
    'BC\u202f6.1',
    'BC&nbsp;6.1',
    'BC&#8239;6.1',
    'BC\t6.1',
    'BC  6.1',
    'BC\n6.1',
    'BC \n6.1',
    'BC\u00a0\n6.1'
  ])('%j is BC 6.1, in a sentence and in a quote', (written) => {
    expect(citedIn(`Zie ${written}.`)).toEqual(['BC 6.1'])
    expect(citedIn(`> Zie ${written.replace('\n', '\n> ')}.`)).toEqual(['BC 6.1'])
    expect(citedIn(`- Zie ${written.replace('\n', '\n  ')}.`)).toEqual(['BC 6.1'])
  })

  test.each(['BC 6.1', 'BC\u00a06.1', 'BC\u202f6.1', 'BC  6.1'])('%j is BC 6.1 in a head', (written) => {
    const head =
      'titel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\ndatum: 2026-03-05\ntechnologieen: [bodycam]\ndienst: politie\ntype: test\ndoelen: [training]\nverloop: [{ staat: ingediend, op: 2026-03-05, door: indiener }]\n'
    const { entry } = prepare(
      sourceOf(
        `---\n${head}artikels: [${written}]\n---\n\nTekst.\n`,
        'docs/praktijk/voorbeeldzone/2026-03-05-x.md'
      )
    )
    expect(entry?.citations.map(({ text }) => text)).toEqual(['BC 6.1'])
  })
})
