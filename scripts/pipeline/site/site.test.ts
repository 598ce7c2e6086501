import { describe, expect, test } from 'vitest'
import { registersOf } from '../../fixtures/registers.ts'
import { findArtikel } from './cite.ts'
import { compile as compileSources } from '../compile.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Page } from '../emit/page.ts'
import { prepare } from '../prepare.ts'
import { currentOn as currentVersion } from '../inzetkader/versions.ts'
import { relate } from './relations.ts'
import type { Site } from './site.ts'
import { isElement, type Element, type Node, visitElements } from '../core/tree.ts'
import type { Source } from '../core/types.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const COMMON = 'titel: Een titel\nomschrijving: Een zin.\n'
const BRON = 'bronnen:\n  - naam: Werkgroep\n    zekerheid: afgeleid\n'

function file(path: string, matter: string, body = 'Een zin.\n', bijgewerkt = '2026-03-05'): Source {
  const text = `---\n${COMMON}bijgewerkt: ${bijgewerkt}\n${matter}---\n\n${body}`
  return { path, bytes: new TextEncoder().encode(text) }
}

function pagina(name: string, body?: string, bijgewerkt?: string): Source {
  return file(`docs/over/${name}.md`, '', body, bijgewerkt)
}

function technologie(name = 'bodycam', prefix = 'BC'): Source {
  return file(`docs/inzetkader/${name}/index.md`, `prefix: ${prefix}\ndiensten: [politie]\n`)
}

function versie(nummer: string, status: string, extra = ''): Source {
  return file(
    `docs/inzetkader/bodycam/${nummer}/index.md`,
    `status: ${status}\npeildatum: 2026-03-05\n${extra}`
  )
}

function vastgesteld(nummer: string, from: string, until?: string, ended = 'vervangen'): Source {
  const besluit = 'goedgekeurd:\n  door: Stuurgroep\n  op: 2020-01-01\n  besluit: SG-1\n'
  const end = until === undefined ? '' : `van_kracht_tot: ${until}\n`
  return versie(
    nummer,
    until === undefined ? 'vastgesteld' : ended,
    `${besluit}van_kracht_op: ${from}\n${end}`
  )
}

const ARTIKEL = '## Wanneer neem je op? {#bc-6-1}\n\nStart de opname voor je uitstapt.\n'

function hoofdstuk(nummer: string, body = ARTIKEL, extra = ''): Source {
  const matter = `volgorde: 6\npeildatum: 2026-03-05\n${BRON}${extra}`
  return file(`docs/inzetkader/bodycam/${nummer}/activering.md`, matter, body)
}

/** With the registers that go with the adopted versions. */
function compile(sources: readonly Source[], options: typeof OPTIONS) {
  return compileSources([...sources, ...registersOf(sources)], options)
}

/** A good site, or the test says what is wrong with it. */
function siteOf(...sources: Source[]): Site {
  const { site, diagnostics } = compile(sources, OPTIONS)
  expect(errorsIn(diagnostics)).toEqual([])
  if (!site) throw new Error('The site has errors')
  return site
}

function errorsIn(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ level }) => level === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

function errorsOf(...sources: Source[]): string[] {
  return errorsIn(compile(sources, OPTIONS).diagnostics)
}

function pageAt(address: string, sources: readonly Source[]): Page {
  const { outputs, diagnostics } = compile(sources, OPTIONS)
  expect(errorsIn(diagnostics)).toEqual([])
  for (const { path, bytes } of outputs) {
    if (path === `docs${address}.json`) return JSON.parse(new TextDecoder().decode(bytes)) as Page
  }
  throw new Error(`No page at ${address}`)
}

function elementsIn(nodes: readonly Node[], tag: string): Element[] {
  const found: Element[] = []
  visitElements(nodes, (element) => {
    if (element[0] === tag) found.push(element)
  })
  return found
}

/** Where the first citation of a page leads. */
function citedIn(text: string, ...around: Source[]): string | undefined {
  const { body } = pageAt('/over/x', [...around, pagina('x', `Zie ${text}.\n`)])
  return elementsIn(body, 'verwijzing')[0]?.[1].href
}

describe('a cited article', () => {
  const OLD = [vastgesteld('1.0', '2024-01-01'), hoofdstuk('1.0')]
  const CONCEPT = [versie('2.0', 'concept'), hoofdstuk('2.0')]

  test('is that of the version in force', () => {
    expect(citedIn('BC 6.1', technologie(), ...OLD, ...CONCEPT)).toBe(
      '/inzetkader/bodycam/1.0/activering#bc-6-1'
    )
  })

  test('is that of the concept where nothing is in force', () => {
    expect(citedIn('BC 6.1', technologie(), ...CONCEPT)).toBe('/inzetkader/bodycam/2.0/activering#bc-6-1')
  })

  test('is that of the version behind @', () => {
    expect(citedIn('BC 6.1@2.0', technologie(), ...OLD, ...CONCEPT)).toBe(
      '/inzetkader/bodycam/2.0/activering#bc-6-1'
    )
  })

  test('shows the title of the article', () => {
    const { body } = pageAt('/over/x', [technologie(), ...CONCEPT, pagina('x', 'Zie BC 6.1.\n')])
    expect(elementsIn(body, 'verwijzing')).toEqual([
      [
        'verwijzing',
        {
          artikel: 'BC 6.1',
          href: '/inzetkader/bodycam/2.0/activering#bc-6-1',
          title: 'Wanneer neem je op?'
        },
        'BC 6.1'
      ]
    ])
  })

  test('is an error when it does not exist, with the nearest one', () => {
    expect(errorsOf(technologie(), ...CONCEPT, pagina('x', 'Zie BC 6.2.\n'))).toEqual([
      'link-artikel: Het artikel BC 6.2 bestaat niet in versie 2.0. Bedoel je "BC 6.1"?'
    ])
    expect(errorsOf(technologie(), ...CONCEPT, pagina('x', 'Zie BC 6.1@1.0.\n'))).toEqual([
      'link-artikel: Het artikel BC 6.1 bestaat niet in versie 1.0.'
    ])
  })

  test('of a version that is not the current one needs its number', () => {
    const only = hoofdstuk('2.0', ARTIKEL.replace('bc-6-1', 'bc-6-9'))
    const sources = [technologie(), ...OLD, versie('2.0', 'concept'), only]
    expect(errorsOf(...sources, pagina('x', 'Zie BC 6.9.\n'))).toHaveLength(1)
    expect(errorsOf(...sources, pagina('x', 'Zie BC 6.9@2.0.\n'))).toEqual([])
  })

  test.each(['EN 50.1', 'ISO 27.001', 'BCD 6.1', 'ABC 6.1', 'BC 6', 'bc 6.1', 'BC 6.1.2', 'xBC 6.1'])(
    '%s is text',
    (text) => {
      expect(errorsOf(technologie(), ...CONCEPT, pagina('x', `Zie ${text}.\n`))).toEqual([])
      expect(citedIn(text, technologie(), ...CONCEPT)).toBeUndefined()
    }
  )

  test('in code, in a heading and in a link is text', () => {
    const body = 'Zie `BC 6.1`.\n\n## Over BC 6.1\n\n[Lees BC 6.1](/over/x).\n\n```\nBC 6.1\n```\n'
    const page = pageAt('/over/x', [technologie(), ...CONCEPT, pagina('x', body)])
    expect(elementsIn(page.body, 'verwijzing')).toEqual([])
  })

  test('in a field of the front matter is checked, whatever its prefix', () => {
    const les = (artikels: string): Source[] => [
      file(
        'docs/opleiding/m/index.md',
        `volgorde: 1\ntechnologieen: [bodycam]\ndoelgroep: [dragers]\nleerdoelen: [Weten.]\nduur: kort\nstatus: voorstel\n${BRON}`
      ),
      file('docs/opleiding/m/les.md', `volgorde: 1\nartikels: ${artikels}\n`)
    ]
    expect(errorsOf(technologie(), ...CONCEPT, ...les('["BC 6.1"]'))).toEqual([])
    expect(errorsOf(technologie(), ...CONCEPT, ...les('["BC 6.9"]'))).toHaveLength(1)
    expect(errorsOf(technologie(), ...CONCEPT, ...les('["BD 6.1"]'))).toEqual([
      'link-artikel: Het artikel BD 6.1 bestaat niet.'
    ])
  })
})

describe('the current version on the date of the content', () => {
  const BOTH = [
    vastgesteld('1.0', '2024-01-01', '2026-01-01'),
    hoofdstuk('1.0'),
    vastgesteld('2.0', '2026-01-01'),
    hoofdstuk('2.0')
  ]

  function currentOn(day: string, ...sources: Source[]): string | undefined {
    const old = sources.map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      return { path, bytes: new TextEncoder().encode(text.replaceAll('2026-03-05', '2020-01-01')) }
    })
    return siteOf(...old, pagina('x', undefined, day)).current.get('bodycam')?.address
  }

  test.each([
    ['2025-12-31', '1.0'],
    ['2026-01-01', '2.0'],
    ['2030-01-01', '2.0']
  ])('on %s is %s', (day, expected) => {
    expect(currentOn(day, technologie(), ...BOTH)).toBe(`/inzetkader/bodycam/${expected}`)
  })

  test('before the first one is the highest', () => {
    expect(currentOn('2023-01-01', technologie(), ...BOTH)).toBe('/inzetkader/bodycam/2.0')
  })

  test('of two concepts is the highest, counted and not spelled', () => {
    const concepts = ['0.9', '0.10'].map((nummer) => ({
      versie: nummer,
      status: 'concept' as const,
      address: `/${nummer}`
    }))
    expect(currentVersion(concepts, '2026-03-05')?.versie).toBe('0.10')
  })

  test('is rather a concept than one that was withdrawn or replaced', () => {
    const versions = [
      versie('0.1', 'concept'),
      hoofdstuk('0.1'),
      vastgesteld('1.0', '2023-01-01', '2024-01-01', 'ingetrokken'),
      hoofdstuk('1.0'),
      vastgesteld('2.0', '2024-01-01', '2025-01-01'),
      hoofdstuk('2.0')
    ]
    expect(currentOn('2026-03-05', technologie(), ...versions)).toBe('/inzetkader/bodycam/0.1')
  })

  test('is to be found from the pages of all versions, at the same chapter', () => {
    const { strip } = pageAt('/inzetkader/bodycam/1.0/activering', [technologie(), ...BOTH])
    expect(strip.versies?.map(({ versie, address }) => [versie, address])).toEqual([
      ['1.0', '/inzetkader/bodycam/1.0/activering'],
      ['2.0', '/inzetkader/bodycam/2.0/activering']
    ])
  })
})

describe('a review', () => {
  const fingerprintOf = (body: string): string =>
    prepare(hoofdstuk('1.0', body)).entry?.artikels[0]?.vingerafdruk ?? ''
  const TWO = `${ARTIKEL}\n## Wanneer stop je? {#bc-6-2}\n\nStop als de tussenkomst voorbij is.\n`

  function nazicht(artikel: string, vingerafdruk: string, op: string, uitkomst = 'ongewijzigd'): string {
    return `  - artikel: ${artikel}\n    vingerafdruk: "${vingerafdruk}"\n    op: ${op}\n    door: Jurist\n    tegen: Wet\n    uitkomst: ${uitkomst}\n`
  }

  function stripWith(body: string, ...reviews: string[]): Page['strip'] {
    const matter = reviews.length === 0 ? '' : `nagelezen:\n${reviews.join('')}nazicht_binnen_maanden: 12\n`
    const sources = [technologie(), vastgesteld('1.0', '2024-01-01'), hoofdstuk('1.0', body, matter)]
    return pageAt('/inzetkader/bodycam/1.0/activering', sources).strip
  }

  test('of the present words gives the day, and the next one', () => {
    const strip = stripWith(ARTIKEL, nazicht('BC 6.1', fingerprintOf(ARTIKEL), '2025-01-31'))
    expect(strip).toMatchObject({ nagelezen: '2025-01-31', volgend_nazicht: '2026-01-31' })
  })

  test('that asks for other words gives none, and undoes an earlier one', () => {
    const now = fingerprintOf(ARTIKEL)
    const asks = nazicht('BC 6.1', now, '2025-06-30', 'aan-te-passen')
    expect(stripWith(ARTIKEL, asks)).not.toHaveProperty('nagelezen')
    expect(stripWith(ARTIKEL, nazicht('BC 6.1', now, '2025-01-31'), asks)).not.toHaveProperty('nagelezen')
  })

  test('of other words gives none', () => {
    const strip = stripWith(ARTIKEL, nazicht('BC 6.1', '0123456789ab', '2025-01-31'))
    expect(strip).not.toHaveProperty('nagelezen')
    // A year after the first day of the version: what nobody read yet is due as well.
    expect(strip).toHaveProperty('volgend_nazicht', '2025-01-01')
  })

  test('counts when every article has one; the oldest of the newest says the day', () => {
    const [first = '', second = ''] = (prepare(hoofdstuk('1.0', TWO)).entry?.artikels ?? []).map(
      ({ vingerafdruk }) => vingerafdruk
    )
    const one = nazicht('BC 6.1', first, '2025-06-01')
    expect(stripWith(TWO, one)).not.toHaveProperty('nagelezen')
    const strip = stripWith(
      TWO,
      one,
      nazicht('BC 6.2', second, '2025-02-01'),
      nazicht('BC 6.2', second, '2025-04-01')
    )
    expect(strip).toMatchObject({ nagelezen: '2025-04-01' })
  })

  test('of nothing says nothing: an update is no review', () => {
    expect(stripWith(ARTIKEL)).not.toHaveProperty('nagelezen')
  })
})

describe('the fingerprint', () => {
  const fingerprintOf = (text: string, heading = 'Wanneer neem je op?'): string | undefined =>
    prepare(hoofdstuk('1.0', `## ${heading} {#bc-6-1}\n\n${text}\n`)).entry?.artikels[0]?.vingerafdruk
  const WORDS = 'Start de opname voor je uitstapt, en zeg het luidop.'

  test('is twelve hex digits with the name of its normaliser, and always the same', () => {
    expect(fingerprintOf(WORDS)).toMatch(/^v2:[0-9a-f]{12}$/u)
    expect(fingerprintOf(WORDS)).toBe(fingerprintOf(WORDS))
  })

  test.each([
    ['emphasis', 'Start de **opname** voor je *uitstapt*, en zeg het luidop.'],
    ['another line break', 'Start de opname\nvoor je uitstapt,\nen zeg het luidop.'],
    ['a hard line break', 'Start de opname voor je uitstapt,\\\nen zeg het luidop.'],
    ['spaces', 'Start  de opname   voor je uitstapt, en zeg het luidop.  '],
    ['an entity', 'Start de opname voor je uitstapt&#44; en zeg het luidop.'],
    ['a comment', 'Start de opname voor je uitstapt, en zeg het luidop.\n\n<!-- nakijken -->'],
    [
      'the next article',
      'Start de opname voor je uitstapt, en zeg het luidop.\n\n## Iets anders {#bc-6-2}\n\nTekst.'
    ]
  ])('stays with %s', (_, text) => {
    expect(fingerprintOf(text)).toBe(fingerprintOf(WORDS))
  })

  test.each([
    ['another word', WORDS.replace('voor', 'nadat')],
    ['a word less', WORDS.replace('luidop', '')],
    ['another sign', WORDS.replace(',', ';')],
    ['a capital', WORDS.replace('zeg', 'Zeg')],
    ['words grown together', WORDS.replace('de opname', 'deopname')],
    ['a sentence more', `${WORDS}\n\nBinnen vraag je het eerst.`],
    ['a point more', `${WORDS}\n\n- Binnen ook.`],
    ['words in a block', `${WORDS}\n\n:::warning\nNooit binnen.\n:::`],
    ['code', `${WORDS} \`x\``],
    ['a reason', `${WORDS}\n\n### Waarom\n\nDan staat het begin erop.`]
  ])('changes with %s', (_, text) => {
    expect(fingerprintOf(text)).not.toBe(fingerprintOf(WORDS))
  })

  test('changes with the words of a heading, of a title of a block and of a description', () => {
    expect(fingerprintOf(WORDS, 'Wanneer start je?')).not.toBe(fingerprintOf(WORDS))
    const block = (title: string): string => `${WORDS}\n\n:::warning[${title}]\nNooit binnen.\n:::`
    expect(fingerprintOf(block('Verboden'))).not.toBe(fingerprintOf(block('Toegelaten')))
    const image = (alt: string): string => `${WORDS}\n\n![${alt}](vest.png)`
    expect(fingerprintOf(image('Het rode lampje brandt'))).not.toBe(
      fingerprintOf(image('Het groene lampje brandt'))
    )
  })

  test('does not tell words of two blocks from one another by chance', () => {
    expect(fingerprintOf('- een\n- twee')).not.toBe(fingerprintOf('- eentwee'))
    expect(fingerprintOf('| a | b |\n| --- | --- |\n| c | d |')).not.toBe(
      fingerprintOf('| ab | cd |\n| --- | --- |\n| e | f |')
    )
  })

  test('composes accents first', () => {
    expect(fingerprintOf('E\u0301e\u0301n camera.')).toBe(fingerprintOf('\u00c9\u00e9n camera.'))
  })
})

describe('relations', () => {
  const SOURCES = [
    technologie(),
    versie('0.1', 'concept'),
    hoofdstuk('0.1'),
    file('docs/begrippen/opname.md', 'definitie: Het vastleggen.\ngrondslag: vakgebruik\n').path,
    pagina('a', 'Zie [de andere](b.md) en BC 6.1.\n'),
    pagina('b', 'Zie [deze](/over/b) en [de eerste](/over/a).\n')
  ].filter((source): source is Source => typeof source !== 'string')

  test('are known both ways, without the page itself', () => {
    const { naar, van, vanArtikel } = relate(siteOf(...SOURCES))
    expect(naar.get('/over/a')).toEqual(['/inzetkader/bodycam/0.1/activering', '/over/b'])
    expect(naar.get('/over/b')).toEqual(['/over/a'])
    expect(van.get('/over/a')).toEqual(['/over/b'])
    expect(van.get('/over/b')).toEqual(['/over/a'])
    expect(vanArtikel.get('/inzetkader/bodycam/0.1/activering#bc-6-1')).toEqual(['/over/a'])
  })

  test('every way there has a way back', () => {
    const { naar, van } = relate(siteOf(...SOURCES))
    const forth = [...naar].flatMap(([from, all]) => all.map((to) => `${from} ${to}`)).sort()
    const back = [...van].flatMap(([to, all]) => all.map((from) => `${from} ${to}`)).sort()
    expect(back).toEqual(forth)
    expect(forth).not.toEqual([])
  })

  test('stand on the page and at the article', () => {
    const page = pageAt('/inzetkader/bodycam/0.1/activering', SOURCES)
    const groups = page.artikels[0]?.verwijzingen ?? []
    expect(groups.flatMap(({ soort, items }) => items.map(({ address }) => [soort, address]))).toEqual([
      ['andere', '/over/a']
    ])
    expect(page.verwijzingen).toEqual([])
  })

  test('an article is found by its number, and an unknown one is not', () => {
    const site = siteOf(...SOURCES)
    expect(findArtikel(site, 'BC 6.1')).toMatchObject({ technologie: 'bodycam', versie: '0.1' })
    expect(findArtikel(site, 'BC 7.1')).toBe('onbekend')
    expect(findArtikel(site, 'XX 6.1')).toBe('geen-artikel')
  })
})

describe('a link', () => {
  const TARGET = pagina('doel', 'Een zin.\n\n## Een kop {#kop}\n\nTekst.\n\n## Nog één\n\nTekst.\n')
  const INDEX = file('docs/over/index.md', '')

  function hrefOf(target: string): string | undefined {
    const { body } = pageAt('/over/x', [
      TARGET,
      INDEX,
      pagina('x', `[een link](${target})\n\n## Hier\n\nTekst.\n`)
    ])
    return elementsIn(body, 'a')[0]?.[1].href
  }

  test.each([
    ['doel.md', '/over/doel'],
    ['./doel.md', '/over/doel'],
    ['../over/doel.md', '/over/doel'],
    ['doel.md#kop', '/over/doel#kop'],
    ['/over/doel', '/over/doel'],
    ['/over/doel/', '/over/doel'],
    ['/over/doel#kop', '/over/doel#kop'],
    ['/over/doel#nog-%C3%A9%C3%A9n', '/over/doel#nog-één'],
    ['index.md', '/over'],
    ['/over', '/over'],
    ['/', '/'],
    ['#hier', '#hier'],
    ['x.md#hier', '#hier'],
    ['/over/x#hier', '#hier'],
    ['https://voorbeeld.example/a?b=c#d', 'https://voorbeeld.example/a?b=c#d'],
    ['HTTPS://VOORBEELD.EXAMPLE', 'HTTPS://VOORBEELD.EXAMPLE'],
    ['tel:112', 'tel:112']
  ])('%s leads to %s', (target, href) => {
    expect(hrefOf(target)).toBe(href)
  })

  test.each([
    ['doel', 'link-page'],
    ['/over/doel.md', 'link-page'],
    ['/docs/over/doel', 'link-page'],
    ['/over/Doel', 'link-page'],
    ['/over/doel#geen', 'link-anchor'],
    ['#geen', 'link-anchor'],
    ['/#geen', 'link-anchor'],
    ['../../../over/doel.md', 'link-page']
  ])('%s is an error of %s', (target, rule) => {
    const errors = errorsOf(TARGET, INDEX, pagina('x', `[een link](${target})\n`))
    expect(errors.map((error) => error.split(':')[0])).toEqual([rule])
  })

  test('to a page with a mistake of its own is not reported twice', () => {
    const wrong = { path: 'docs/over/doel.md', bytes: new TextEncoder().encode('geen kop\n\n## Deel\n') }
    const errors = errorsOf(
      wrong,
      pagina('x', '[een](doel.md), [twee](/over/doel/) en [drie](/over/doel#deel)\n')
    )
    expect(errors.filter((error) => error.startsWith('link-'))).toEqual([])
  })

  test('to a heading that is not on such a page is told in the same round', () => {
    const wrong = { path: 'docs/over/doel.md', bytes: new TextEncoder().encode('geen kop\n\n## Deel\n') }
    const errors = errorsOf(wrong, pagina('x', '[een](/over/doel#geen)\n'))
    expect(errors.map((error) => error.split(':')[0])).toContain('link-anchor')
  })
})

describe('names', () => {
  test.each([
    ['docs/over/camera.md', 'docs/over/Camera.md'],
    ['docs/over/caf\u00e9.md', 'docs/over/cafe\u0301.md'],
    ['docs/Over/camera.md', 'docs/over/camera.md']
  ])('%s and %s collide', (one, other) => {
    const errors = errorsOf(file(one, ''), file(other, ''))
    expect(errors.filter((error) => error.startsWith('safety-collision'))).toHaveLength(1)
  })
})

describe('the outline of an article', () => {
  test('holds its text, and folds its reason', () => {
    const body = `Vooraf.\n\n${ARTIKEL}\n### Waarom\n\nDan staat het begin erop.\n\n### Uitzondering\n\nGeen.\n\n## Tot slot\n\nEinde.\n`
    const page = pageAt('/inzetkader/bodycam/0.1/activering', [
      technologie(),
      versie('0.1', 'concept'),
      hoofdstuk('0.1', body)
    ])
    const outline = page.body.map((node) =>
      isElement(node)
        ? [
            node[0],
            ...node.slice(2).map((child) => (isElement(child as Node) ? (child as Element)[0] : child))
          ]
        : node
    )
    expect(outline).toEqual([
      ['p', 'Vooraf.'],
      ['artikel', 'h2', 'p', 'waarom', 'h3', 'p'],
      ['h2', 'Tot slot'],
      ['p', 'Einde.']
    ])
    expect(page.artikels.map(({ nummer, titel }) => ({ nummer, titel }))).toEqual([
      { nummer: 'BC 6.1', titel: 'Wanneer neem je op?' }
    ])
  })
})
