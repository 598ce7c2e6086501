import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { DELEN } from '../praktijk/delen.ts'
import { checkOne } from '../check-one.ts'
import { prepare } from '../prepare.ts'
import type { CheckIndex } from '../site/check-index.ts'
import { templateOf } from './templates.ts'
import { type Deel, verslagBron, type VerslagVelden, vraagBij } from './verslag-bron.ts'

const deel = (words: string): Record<Deel, string> =>
  Object.fromEntries(Object.keys(DELEN).map((name) => [name, words])) as Record<Deel, string>

const VELDEN: VerslagVelden = {
  datum: '2026-11-28',
  zone: 'voorbeeldzone',
  titel: 'Waarschuwing niet gehoord bij verkeer',
  omschrijving: 'De waarschuwing ging verloren in het lawaai.',
  dienst: 'politie',
  type: 'ervaring',
  technologieen: ['bodycam'],
  doelen: ['bewijs', 'training'],
  artikels: [],
  werkt_het: '',
  getest: '',
  delen: deel('Het was druk op de weg.'),
  beelden: []
}

const INDEX: CheckIndex = {
  dag: '2026-11-01',
  paginas: [
    { pad: 'docs/zones/voorbeeldzone.md', data: { titel: 'Voorbeeldzone' } },
    { pad: 'docs/inzetkader/bodycam/index.md', data: { titel: 'Bodycam', prefix: 'BC' } },
    { pad: 'docs/inzetkader/bodycam/0.1/index.md', data: { titel: 'Bodycam 0.1', status: 'concept' } },
    { pad: 'docs/inzetkader/bodycam/0.1/activering.md', artikels: [['bc-6-1', 'Wanneer']] }
  ]
}

const asSource = ({ path, text }: { path: string; text: string }) => ({
  path,
  bytes: new TextEncoder().encode(text)
})
const findingsOf = (velden: VerslagVelden) => {
  const bron = verslagBron(velden)
  return checkOne(INDEX, asSource(bron), { today: '2026-11-28' }).map((found) => ({
    rule: found.rule,
    ...vraagBij(bron, found)
  }))
}

test('gives the file that the check takes as it is', () => {
  const { path, text } = verslagBron({ ...VELDEN, artikels: ['BC 6.1'], werkt_het: 'werkte' })
  expect(path).toBe('docs/praktijk/voorbeeldzone/2026-11-28-waarschuwing-niet-gehoord-bij-verkeer.md')
  expect(text).toMatchSnapshot()
  expect(findingsOf({ ...VELDEN, artikels: ['BC 6.1'], werkt_het: 'werkte' })).toEqual([])
})

test('has the fields of a new report, in their order', () => {
  const fields = (text: string): string[] =>
    [...text.matchAll(/^([a-z_]+):/gmu)].map(([, name]) => name ?? '')
  const template = templateOf('ervaring', { datum: VELDEN.datum, titel: VELDEN.titel })
  expect(fields(verslagBron(VELDEN).text)).toEqual(fields(template))
})

describe('what somebody typed stays text', () => {
  const HOSTILE = [
    'ja: nee # niets',
    '"aangehaald" en \\ zo',
    '- een punt [lijst]: {map}',
    '&anker *verwijzing !!js/function',
    'yes',
    'null',
    '1e3',
    '2026-11-28',
    '--- titel',
    '...',
    '%YAML 1.1',
    '<script>alert(1)</script>',
    'regel\nstaat: geborgd\n---\n# kop',
    '\u2028tekst\u0007',
    "'",
    '@naam',
    '`code`',
    '> citaat',
    '| blok',
    '? sleutel'
  ]

  test.each(HOSTILE)('%j', (titel) => {
    const { text } = verslagBron({ ...VELDEN, titel, omschrijving: titel, artikels: [titel] })
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(text) ?? []
    const words = titel.replace(/\s+/gu, ' ').trim()
    const read = parseYaml(head) as Record<string, unknown>
    expect([read['titel'], read['omschrijving'], read['artikels']]).toEqual([words, words, [words]])
    expect(Object.keys(read)).toEqual(
      Object.keys(parseYaml(headOf(verslagBron({ ...VELDEN, artikels: ['BC 6.1'] }).text)) as object)
    )
    // And as the check itself reads it, which refuses more.
    const { entry, draft } = prepare(
      asSource(verslagBron({ ...VELDEN, omschrijving: titel.replace(/[<>\p{Cc}]/gu, '') }))
    )
    expect(entry ?? draft).toMatchObject({ path: verslagBron(VELDEN).path })
  })
})

function headOf(text: string): string {
  return /^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? ''
}

describe('a name', () => {
  const nameOf = (titel: string, isBezet?: (path: string) => boolean) =>
    verslagBron({ ...VELDEN, titel }, isBezet)
      .path.split('/')
      .at(-1)

  test('is that of the title, as far as a name goes', () => {
    expect(nameOf('Één vlucht à 2!')).toBe('2026-11-28-een-vlucht-a-2.md')
    expect(nameOf('../../etc/passwd')).toBe('2026-11-28-etc-passwd.md')
    expect(nameOf('…')).toBe('2026-11-28-verslag.md')
    expect(nameOf('waarschuwing '.repeat(9))).toBe(`2026-11-28-${'waarschuwing-'.repeat(4).slice(0, -1)}.md`)
  })

  test('never takes the place of a page', () => {
    expect(nameOf('Riem', (path) => path.endsWith('-riem.md'))).toBe('2026-11-28-riem-2.md')
  })
})

describe('a finding stands beside the question that it is about', () => {
  const at = (velden: Partial<VerslagVelden>) => findingsOf({ ...VELDEN, ...velden })

  test.each([
    ['titel', { titel: '' }, 'matter-schema'],
    ['titel', { titel: 'Bel 0470 12 34 56' }, 'privacy-file-name'],
    ['omschrijving', { omschrijving: 'Mail naar jan@voorbeeld.be' }, 'privacy-email'],
    ['zone', { zone: 'bestaat-niet' }, 'link-name'],
    ['dienst', { dienst: '' }, 'matter-schema'],
    ['technologieen', { technologieen: [] }, 'matter-schema'],
    ['artikels', { artikels: ['BC 99.9'] }, 'link-artikel'],
    ['werkt_het', { werkt_het: 'misschien' }, 'matter-schema']
  ] as const)('%s', (vraag, velden, rule) => {
    const found = at(velden)
    expect(found).toContainEqual({ rule, vraag, place: undefined })
  })

  test('in a part with the place in its own words', () => {
    const delen = { ...deel('Rustig.'), Waarom: '\n\nEerste regel.\nBel 0470 12 34 56 eens.' }
    expect(at({ delen })).toContainEqual({
      rule: 'privacy-phone',
      vraag: 'Waarom',
      place: { line: 4, column: 5 }
    })
  })

  test('of a part without words at its heading', () => {
    expect(at({ delen: { ...deel('Rustig.'), Verwacht: ' ' } })).toEqual([
      { rule: 'content-parts', vraag: 'Verwacht', place: undefined }
    ])
  })

  test('and a heading that would begin another part', () => {
    const delen = { ...deel('Rustig.'), Context: 'Eerst.\n\n## Nog iets\n\nTekst.' }
    expect(at({ delen })).toContainEqual({
      rule: 'content-parts',
      vraag: 'Context',
      place: { line: 3, column: 1 }
    })
  })
})

test('images come where the text calls them, else at the end of their part, under the name of the report', () => {
  const { text, beelden } = verslagBron({
    ...VELDEN,
    titel: 'Riem',
    delen: { ...deel('Rustig.'), Context: 'Kijk: ![oud](beeld-1.png) hier.' },
    beelden: [
      { naam: 'beeld-1.png', alt: 'De riem [los]', deel: 'Waarom' },
      { naam: 'foto.jpg', alt: 'De vest', deel: 'Waarom' }
    ]
  })
  expect(beelden).toEqual(['2026-11-28-riem-1.png', '2026-11-28-riem-2.jpg'])
  expect(text).toContain('Kijk: ![De riem \\[los\\]](2026-11-28-riem-1.png) hier.')
  expect(text).toContain('## Waarom\n\nRustig.\n\n![De vest](2026-11-28-riem-2.jpg)\n')
})
