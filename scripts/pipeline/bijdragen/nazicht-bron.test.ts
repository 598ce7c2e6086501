/** A review that the page makes is a contribution that the check takes as it is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KADER, preparedIn, sourcesIn } from '../../fixtures/content.ts'
import { prepareOnce } from '../../fixtures/prepare-once.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import { checkOne } from '../check-one.ts'
import { isMarkdown } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import { digestOf } from '../inzetkader/digest.ts'
import { kindOf } from '../kinds.ts'
import { baseOf, link } from '../link.ts'
import { checkIndexOf } from '../site/check-index.ts'
import { kaderBronnen } from '../site/kader-bronnen.ts'
import { type Nazicht, nazichtBron } from './nazicht-bron.ts'

const FOLDER = 'docs/inzetkader/bodycam/2.0'
/** Without a review, and with one of a year ago. */
const ZONDER = `${FOLDER}/waarschuwing.md`
const MET = `${FOLDER}/bewaring.md`
const DAG = '2026-11-28'

const SOURCES = sourcesIn(KADER)
const textOf = (path: string, sources = SOURCES): string =>
  new TextDecoder().decode(sources.find((source) => source.path === path)?.bytes)
const sourceOf = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) })

/** Of the words that stand there now. */
function nazichtVan(path: string, nummer: string, more: Partial<Nazicht> = {}): Nazicht {
  const artikel = prepareOnce(sourceOf(path, textOf(path))).entry?.artikels.find(
    (one) => one.nummer === nummer
  )
  return {
    artikel: nummer,
    vingerafdruk: artikel?.vingerafdruk ?? '',
    op: DAG,
    door: 'Jurist van PLOT',
    tegen: 'Voorbeeldwet',
    uitkomst: 'ongewijzigd',
    ...more
  }
}

const OPTIONS = { base: baseOf(SOURCES, preparedIn(KADER)), today: DAG }
const BEFORE = link(SOURCES, preparedIn(KADER), OPTIONS).diagnostics.map(({ message }) => message)

/** What `npm run check` says of this file in the place of the other, beside the content as it was. */
function foundIn(path: string, text: string): string[] {
  const sources = SOURCES.map((source) => (source.path === path ? sourceOf(path, text) : source))
  const prepared = sources.filter(isMarkdown).map(prepareOnce)
  return link(sources, prepared, OPTIONS)
    .diagnostics.filter(({ message }) => !BEFORE.includes(message))
    .map(({ level, rule }) => `${level} ${rule}`)
}

/** That somebody reviewed adopted words is always told to who judges the proposal. */
const GEMELD = 'info change-beside'

describe('a review in a chapter of an adopted version', () => {
  test('passes the check unchanged: the first of a chapter, and one more', () => {
    const first = nazichtBron(textOf(ZONDER), [nazichtVan(ZONDER, 'BC 5.1')])
    expect(first).toContain('zekerheid: afgeleid\nnagelezen:\n  - artikel: BC 5.1\n    vingerafdruk: v2:')
    expect(foundIn(ZONDER, first)).toEqual([GEMELD])
    const more = nazichtBron(textOf(MET), [nazichtVan(MET, 'BC 18.1', { uitkomst: 'aan-te-passen' })])
    expect(more).toContain('    uitkomst: ongewijzigd\n  - artikel: BC 18.1\n')
    expect(foundIn(MET, more)).toEqual([GEMELD])
  })

  test('stands beside others of the same chapter in one file', () => {
    const path = `${FOLDER}/activering.md`
    const text = nazichtBron(textOf(path), [nazichtVan(path, 'BC 6.1'), nazichtVan(path, 'BC 6.2')])
    expect(foundIn(path, text)).toEqual([GEMELD, GEMELD])
  })

  test('of other words than stand there is refused, and so is a day to come', () => {
    const other = nazichtVan(ZONDER, 'BC 5.1', { vingerafdruk: 'v2:0123456789ab' })
    expect(foundIn(ZONDER, nazichtBron(textOf(ZONDER), [other]))).toContain('error change-review')
    const later = nazichtBron(textOf(ZONDER), [nazichtVan(ZONDER, 'BC 5.1', { op: '2026-11-29' })])
    expect(foundIn(ZONDER, later)).toContain('warning content-future')
  })

  test('the browser checks it with the same program: nothing, or the name that slipped in', () => {
    const index = checkIndexOf({ entries: preparedIn(KADER).flatMap(({ entry }) => entry ?? []) })
    const found = (text: string): string[] =>
      checkOne(index, sourceOf(ZONDER, text), { today: DAG }).map(({ rule }) => rule)
    const was = found(textOf(ZONDER))
    const said = (more: Partial<Nazicht>): string[] =>
      found(nazichtBron(textOf(ZONDER), [nazichtVan(ZONDER, 'BC 5.1', more)])).filter(
        (rule) => !was.includes(rule)
      )
    expect(said({})).toEqual([])
    expect(said({ door: 'inspecteur Peeters' })).toEqual(['privacy-name'])
    expect(said({ op: '2030-01-01' })).toEqual(['content-future'])
  })
})

describe('what a reviewer types is one text', () => {
  const read = (text: string): unknown => {
    const { entry } = prepareOnce(sourceOf(ZONDER, text))
    return entry?.kind === 'hoofdstuk' ? entry.data.nagelezen : undefined
  }

  test.each([
    'Jurist: "PLOT"',
    "Jurist' van - de # werkgroep",
    'yes',
    '2026',
    '- artikel: BC 6.1',
    '{ a: b }',
    'een\\n'
  ])('%s', (door) => {
    expect(read(nazichtBron(textOf(ZONDER), [nazichtVan(ZONDER, 'BC 5.1', { door })]))).toEqual([
      nazichtVan(ZONDER, 'BC 5.1', { door })
    ])
  })

  test('whatever it is, the digest of the adopted file stays', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(ZONDER, MET),
        (typed, eol, path) => {
          const text = textOf(path).replaceAll('\n', eol)
          const made = nazichtBron(text, [
            nazichtVan(path, path === MET ? 'BC 18.1' : 'BC 5.1', { door: typed })
          ])
          expect(digestOf(sourceOf(path, made))).toBe(digestOf(sourceOf(path, text)))
          // Line ends stay of one sort.
          if (eol === '\r\n') expect(made.replaceAll('\r\n', '')).not.toContain('\n')
        }
      ),
      { numRuns: 40 }
    )
  })
})

test('in every chapter of our own content it is read back, and nothing else of the file changes', () => {
  const chapters = sourcesIn(PROJECT_ROOT).filter(({ path }) => kindOf(path) === 'hoofdstuk')
  expect(chapters.length).toBeGreaterThan(10)
  for (const { path, bytes } of chapters) {
    const text = new TextDecoder().decode(bytes)
    const made = nazichtBron(text, [nazichtVan(ZONDER, 'BC 5.1')])
    expect(digestOf(sourceOf(path, made)), path).toBe(digestOf(sourceOf(path, text)))
    expect(made.length - text.length, path).toBeGreaterThan(100)
    expect(nazichtBron(text, [])).toBe(text)
  }
})

test('of adopted versions the files are there as they are written, and of no others', () => {
  const register = { path: '', technologie: 'bodycam', lines: [{ soort: 'vaststelling', versie: '2.0' }] }
  const bronnen = kaderBronnen(SOURCES, [register as never])
  expect([...bronnen.keys()].every((path) => path.startsWith(`${FOLDER}/`))).toBe(true)
  expect(bronnen.get(MET)).toBe(textOf(MET))
})
