/** All that is wrong with a file is told in one run, each fault once, and none of it makes another file wrong. */

import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { Source } from './core/types.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

function file(path: string, text: string): Source {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** As `path:line rule`. */
function foundIn(...sources: readonly Source[]): string[] {
  const index = file('docs/over/index.md', pagina('Over', 'Tekst.'))
  return compile([index, ...sources], OPTIONS).diagnostics.map(
    ({ path, line, rule }) => `${path.slice('docs/over/'.length)}:${line} ${rule}`
  )
}

function pagina(titel: string, body: string, more = ''): string {
  return `---\ntitel: ${titel}\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n${more}---\n\n${body}\n`
}

/** From line 7 on. */
const BODY = [
  '[Weg](/nergens/heen)',
  '[Deel](#geen-deel)',
  '[Ander deel](goed.md#geen)',
  'Zie <b>hier</b>.',
  '#### Te diep',
  '![](vest.png)'
].join('\n\n')

const IN_BODY = [
  '7 link-page',
  '9 link-anchor',
  '11 link-anchor',
  '13 safety-html',
  '15 a11y-heading-order',
  '17 a11y-alt',
  '17 link-page'
]

/** A tag and its end. */
const HTML_TWICE = ['13 safety-html']

describe('a page with faults in head and body', () => {
  const goed = file('docs/over/goed.md', pagina('Goed', '## Deel'))
  const bodyOf = (all: readonly string[]): string[] =>
    all
      .filter((found) => /^fout\.md:(?:[789]|1\d) /u.test(found))
      .map((found) => found.slice('fout.md:'.length))

  test.each([
    ['none', pagina('Fout', BODY), []],
    ['a quote that is not closed', pagina('"Fout', BODY), ['2 safety-yaml']],
    ['a colon in a value', pagina('Fout: de fout', BODY), ['2 safety-yaml']],
    ['an alias', pagina('*fout', BODY), ['2 safety-yaml']],
    [
      'a key that is no key of ours',
      pagina('Fout', BODY, '').replace('bijgewerkt', 'bijgewerk'),
      ['4 matter-schema']
    ],
    ['a date that is none', pagina('Fout', BODY).replace('2026-03-05', '5 maart'), ['4 matter-schema']],
    [
      'a name of no page',
      pagina('Fout', BODY).replace('bijgewerkt', 'recht: [geen]\nbijgewerkt').replace('---\n\n', '---\n'),
      ['4 link-name']
    ],
    [
      'two faults',
      pagina('"Fout', BODY).replace('2026-03-05', '5 maart'),
      ['2 safety-yaml', '4 matter-schema']
    ]
  ])('%s', (_, text, head) => {
    const found = foundIn(goed, file('docs/over/fout.md', text))
    expect(
      found.filter((one) => one.startsWith('fout.md:')).map((one) => one.slice('fout.md:'.length))
    ).toEqual([
      ...head,
      ...[...IN_BODY, ...HTML_TWICE].sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
    ])
    expect(bodyOf(found).length).toBe(IN_BODY.length + HTML_TWICE.length)
  })

  test('without a head, or at a place where no page stands', () => {
    const found = foundIn(
      goed,
      file('docs/over/fout.md', BODY),
      file('docs/over/diep/fout.md', pagina('Fout', BODY))
    )
    for (const rule of ['link-page', 'link-anchor', 'safety-html', 'a11y-alt']) {
      expect(found.some((one) => one.startsWith('fout.md:') && one.endsWith(rule))).toBe(true)
      expect(found.some((one) => one.startsWith('diep/fout.md:') && one.endsWith(rule))).toBe(true)
    }
    // Where it will stand nobody knows, so nobody knows either what stands beside it.
    expect(found).not.toContain('diep/fout.md:12 link-page')
  })

  test('too long to be read: its head is looked at all the same', () => {
    const found = foundIn(
      file('docs/over/fout.md', pagina('Fout', 'woord '.repeat(3000)).replace('2026-03-05', 'vandaag'))
    )
    expect(found).toEqual(['fout.md:4 matter-schema', 'fout.md:7 safety-limits'])
  })
})

describe('a page that is not one yet makes no other page wrong', () => {
  const links = file(
    'docs/over/goed.md',
    pagina(
      'Goed',
      '[een](fout.md) [twee](/over/fout) [drie](/over/fout/) [vier](fout.md#deel) ![Een vest aan de haak](vest.png)'
    )
  )

  test.each([
    ['a head that cannot be read', '---\ntitel: "x\n---\n\n## Deel\n'],
    ['no head', '## Deel\n'],
    ['too long', `${pagina('Fout', 'woord '.repeat(3000))}\n## Deel\n`],
    ['no UTF-8', undefined]
  ])('%s', (_, text) => {
    const source =
      text === undefined
        ? { path: 'docs/over/fout.md', bytes: new Uint8Array([0xff]) }
        : file('docs/over/fout.md', text)
    const image = { path: 'docs/over/vest.png', bytes: new Uint8Array(8) }
    const found = foundIn(source, links, image).filter((one) => one.startsWith('goed.md'))
    expect(found).toEqual([])
  })
})

test('comments are told once for a page, with their number', () => {
  const text = pagina('Fout', '<!-- een -->\n\nTekst.\n\n<!-- twee -->\n\n<!-- drie -->')
  const { diagnostics } = compile([file('docs/over/index.md', text)], OPTIONS)
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'text-comment Hier en verder staan nog 3 opmerkingen die niet op de site komen.'
  ])
})

test('a block that nobody closes is told, and not the headings in it', () => {
  const report = (body: string): string[] => {
    const head =
      '---\ntitel: x\nomschrijving: Een zin.\ndatum: 2026-03-05\ntechnologieen: [toestel]\ndienst: politie\ntype: oefening\ndoelen: [training]\nverloop: [{ staat: ingediend, op: 2026-03-05, door: indiener }]\nfictief: true\n---\n\n'
    return compile([file('docs/praktijk/zone/2026-03-05-x.md', head + body)], OPTIONS).diagnostics.map(
      ({ rule, message }) => `${rule} ${message}`
    )
  }
  const missing = report('Tekst.').filter(
    (one) => one.endsWith('ontbreekt.') && one.startsWith('content-parts')
  )
  const titles = missing.map((one) => /"(?<title>[^"]+)"/u.exec(one)?.groups?.['title'] ?? '')
  expect(titles.length).toBeGreaterThan(2)
  const written = titles.map((title) => `## ${title}\n\nTekst.`).join('\n\n')
  expect(report(`\`\`\`text\n${written}`).filter((one) => one.startsWith('content-parts'))).toEqual([])
  expect(report(`:::tip\n${written}`).filter((one) => one.startsWith('content-parts'))).toEqual([])
  const deeper = report(written.replaceAll('## ', '### ')).filter((one) => one.startsWith('content-parts'))
  expect(deeper).toHaveLength(titles.length)
  for (const one of deeper) expect(one).toContain('heeft ### in plaats van ##')
})
