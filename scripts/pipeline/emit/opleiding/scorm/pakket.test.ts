/** What a course package holds, and what it leaves out. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { CURSUS, gemerktPakket, LES, moduleIn, pakketOf, wordsIn } from '../../../../fixtures/cursus.ts'
import { MARKER } from '../../../../fixtures/markers.ts'
import { changed, NIET_GELEZEN, stateOf, WET } from '../../../../fixtures/toets.ts'
import type { Source } from '../../../core/types.ts'
import { zip } from '../../../core/zip.ts'
import { termsOf } from '../../../site/terms.ts'
import { scormZip } from './pakket.ts'

const PAKKET = pakketOf(CURSUS)
const PAGE = wordsIn(PAKKET, 'index.html')

type Tag = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.Node): Tag[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => [...('tagName' in child ? [child] : []), ...elementsIn(child)])
}

const elements = (html: string): Tag[] => elementsIn(parse(html))
const valueOf = ({ attrs }: Tag, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value
const asked = (html: string): (string | undefined)[] =>
  elements(html)
    .filter((found) => valueOf(found, 'class') === 'vraag')
    .map((found) => valueOf(found, 'id'))

describe('the files', () => {
  test('are a page, its program, its styles, its images and a manifest that names them all', () => {
    expect([...PAKKET.keys()]).toEqual([
      'imsmanifest.xml',
      'index.html',
      'speler.js',
      'stijl.css',
      'beelden/0123456789abcdef0123456789abcdef-1.webp'
    ])
  })

  test('have the same bytes whatever order the content was read in', () => {
    expect(pakketOf(CURSUS.toReversed())).toEqual(PAKKET)
    const site = stateOf(CURSUS)
    const options = { siteUrl: 'https://kennis.plot.be', speler: '', terms: termsOf(site) }
    const files = [...PAKKET].map(([path, bytes]) => ({ path, bytes }))
    expect(scormZip(site, moduleIn(site), options)).toEqual(zip(files))
  })
})

describe('the page', () => {
  test('has ids that are unique, and leads to nothing that is not there', () => {
    const found = elements(PAGE)
    const ids = found.flatMap((element) => valueOf(element, 'id') ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const hrefs = found.flatMap((element) =>
      element.tagName === 'a' ? (valueOf(element, 'href') ?? '') : []
    )
    expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([])
    expect(hrefs).toEqual(
      expect.arrayContaining(['#les-op-tijd', '#toets', '#start', '#les-op-tijd-kijk-eerst'])
    )
    const files = found.flatMap((element) => valueOf(element, 'src') ?? [])
    expect(files.filter((file) => !PAKKET.has(file))).toEqual([])
    expect(files).toContain('beelden/0123456789abcdef0123456789abcdef-1.webp')
  })

  test('runs nothing but its program, and has no styles of its own', () => {
    const found = elements(PAGE)
    const scripts = found.filter(({ tagName }) => tagName === 'script')
    expect(scripts.map((script) => [valueOf(script, 'src'), script.childNodes])).toEqual([['speler.js', []]])
    expect(
      found.filter(
        ({ tagName, attrs }) =>
          tagName === 'style' || attrs.some(({ name }) => name === 'style' || name.startsWith('on'))
      )
    ).toEqual([])
  })

  test('leads to the site by its address, beside the course', () => {
    expect(PAGE).toContain(
      '<a href="https://kennis.plot.be/recht/verzonnen-wet" rel="noopener noreferrer" target="_blank">de verzonnen wet</a>'
    )
    const nameless = wordsIn(pakketOf(CURSUS, { siteUrl: 'https://site.example' }), 'index.html')
    expect(nameless).not.toContain('site.example')
    expect(nameless).toContain('Lees de verzonnen wet, maak')
  })

  test('keeps the notes of the trainer and the cards of a role-play out of it', () => {
    const all = [...PAKKET.keys()].map((path) => wordsIn(PAKKET, path)).join('\n')
    expect(all).not.toMatch(/lesgever: reken|Je bent boos|kader--lesgever"/u)
  })

  test('says what it is worth', () => {
    const words = [
      'Dit is een fictief voorbeeld.',
      'PLOT heeft ze niet vastgesteld.',
      'Deze toets toetst een concept.'
    ]
    expect(words.filter((sentence) => !PAGE.includes(sentence))).toEqual([])
    expect(wordsIn(PAKKET, 'imsmanifest.xml')).toContain(
      '<title>Fictief voorbeeld: Opnemen (toetst een concept)</title>'
    )
  })

  test('reads without a program: each answer lies folded below its question', () => {
    const [, , some, order, open] = PAGE.split('<form ').slice(1)
    expect(some).toContain('<p class="kop">Het juiste antwoord</p><ul><li>Na een opdracht</li></ul>')
    expect(order).toMatch(/data-stap="1">.*data-stap="0">.*data-stap="2">/u)
    expect(order).toContain(
      '<ol><li>Je krijgt een opdracht.</li><li>Je kijkt rond.</li><li>Je vertrekt.</li></ol>'
    )
    expect(open).toContain('<p class="kop">Modelantwoord</p><p>zodra er iemand onder de drone loopt.</p>')
  })
})

describe('the questions', () => {
  const ALL = ['v-interventie', 'v-pauze', 'v-opdracht', 'v-vertrek', 'v-landen', 'v-bewaren']

  test('are those of the test, and lack the one whose article says something else by now', () => {
    expect(asked(PAGE)).toEqual(ALL)
    const after = wordsIn(pakketOf(changed(CURSUS, WET, 'negentig dagen', 'dertig dagen')), 'index.html')
    expect(asked(after)).toEqual(ALL.filter((id) => id !== 'v-bewaren'))
    expect(after).toContain('1 vraag wacht op nalezing. Ze staat niet in dit pakket.')
  })

  test('of which none may be asked are no part of it, and then nothing is scored', () => {
    const pakket = pakketOf(NIET_GELEZEN)
    const html = wordsIn(pakket, 'index.html')
    expect(asked(html)).toEqual([])
    expect(html).not.toContain('id="toets"')
    expect(html).toContain('6 vragen wachten op nalezing. Ze staan niet in dit pakket.')
    expect(wordsIn(pakket, 'imsmanifest.xml')).not.toContain('masteryscore')
    expect(wordsIn(PAKKET, 'imsmanifest.xml')).toContain('<adlcp:masteryscore>100</adlcp:masteryscore>')
  })

  const versionOf = (sources: readonly Source[]) =>
    /data-versie="(?<versie>[^"]*)"/u.exec(wordsIn(pakketOf(sources), 'index.html'))?.groups?.['versie']

  test.each<[string, string, string, string, boolean]>([
    ['a word of a lesson', LES, 'Oefen het', 'Leer het', true],
    ['another choice', 'docs/opleiding/opnemen/vragen.md', 'Wanneer je wil', 'Altijd', false]
  ])('after %s what was answered before still counts: %s', (_, path, from, to, isSame) => {
    expect(versionOf(changed(CURSUS, path, from, to)) === versionOf(CURSUS)).toBe(isSame)
  })
})

test('whatever was written stays text, in the page and in the manifest', () => {
  const files = gemerktPakket()
  const html = wordsIn(files, 'index.html')
  // Of the module, its lesson and its questions.
  expect(new Set(html.match(MARKER)).size).toBeGreaterThan(30)
  const found = elements(html)
  expect(found.filter(({ tagName }) => tagName === 'b' || tagName === 'style')).toEqual([])
  expect(found.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  const names = found.flatMap(({ attrs }) => attrs.map(({ name }) => name))
  expect(names.filter((name) => name.startsWith('on') || name === 'data-merk')).toEqual([])
  const manifest = wordsIn(files, 'imsmanifest.xml')
  expect(manifest).toMatch(MARKER)
  expect(manifest).not.toMatch(/<\/?(?:script|b|textarea)\b/u)
})
