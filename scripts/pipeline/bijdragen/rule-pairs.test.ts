/** The rule book shows nothing that the check would not say: each pair is run through it. */

import { describe, expect, test } from 'vitest'
import {
  asFile,
  atPaths,
  inBodycamHead,
  inChangedPage,
  inChapter,
  inChapterHead,
  inCourse,
  inDronesHead,
  inNewReportHead,
  inPageHead,
  inReportHead,
  inSecondChapter,
  inTermHead,
  inText,
  inUnmarkedReportHead,
  inVersionHead,
  onCard,
  type Place
} from '../../fixtures/rule-pairs.ts'
import { isMarkdown } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import type { Prepared } from '../entry.ts'
import { baseOf, link } from '../link.ts'
import { prepare } from '../prepare.ts'
import { RULES } from '../rules/index.ts'
import { ownPages } from './own-pages.ts'
import { PAREN } from './rule-pairs.ts'

/** Where what somebody writes stands; text where nothing else is said. */
const PLACES: Readonly<Record<string, Place>> = {
  'artikel-number': inChapter,
  'artikel-unique': inSecondChapter,
  'begrip-unique': inTermHead,
  'begrip-word': inTermHead,
  'change-new-report': inNewReportHead,
  'change-updated': inChangedPage,
  'content-dates': inVersionHead,
  'content-fictief': inUnmarkedReportHead,
  'content-fictief-unmarked': inUnmarkedReportHead,
  'content-future': inReportHead,
  'content-parts': inChapter,
  'content-review': inChapterHead,
  'content-source': inTermHead,
  'content-status': inVersionHead,
  'content-status-review': inChapterHead,
  'content-themas': inVersionHead,
  'content-verloop': inReportHead,
  'content-zoekwoorden': inPageHead,
  'file-litter': atPaths,
  'heading-id': inChapter,
  'kaart-artikel': onCard,
  'link-name': inPageHead,
  'matter-date': inReportHead,
  'matter-missing': asFile,
  'matter-schema': inReportHead,
  'matter-verloop': inCourse,
  'place-owner': atPaths,
  'place-unknown': atPaths,
  'prefix-unique': inDronesHead,
  'safety-collision': atPaths,
  'safety-file-name': atPaths,
  'safety-file-type': atPaths,
  'safety-litter': atPaths,
  'safety-yaml': inPageHead,
  'vraag-artikel': inBodycamHead,
  'vroeger-adres': inPageHead
}

const VALUE = 'its value is said in words, so that nobody is pointed out'
const BYTES = 'it is about bytes, which no text shows'
const FILES = 'it takes a second file with a text of its own'
const ADOPTED = 'it takes an adopted version and its register'

/** What cannot be run, and why: the fixture of the rule shows that it works. */
const NOT_RUN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    RULES.filter(({ id }) => id.startsWith('privacy-') && id !== 'privacy-image').map(({ id }) => [id, VALUE])
  ),
  'afwijking-stale': ADOPTED,
  'change-verloop': FILES,
  'artikel-count': 'sixty articles are too long to show',
  'begrip-adopted': ADOPTED,
  'change-address': 'it is about a name that changes',
  'change-adopted': ADOPTED,
  'change-beside': ADOPTED,
  'change-cause': ADOPTED,
  'change-opnieuw': FILES,
  'change-telling': FILES,
  'change-review': ADOPTED,
  'content-gedeeld': FILES,
  'content-gevolg': FILES,
  'content-behoefte': FILES,
  'content-bevraging': FILES,
  'content-invoering': FILES,
  'content-telling': FILES,
  'content-lessons': FILES,
  'content-markt': FILES,
  'content-order': FILES,
  'content-review-stale': ADOPTED,
  'content-version-concept': FILES,
  'content-version-overlap': ADOPTED,
  'fingerprint-unique': ADOPTED,
  'image-broken': BYTES,
  'image-own-folder': ADOPTED,
  'image-unused': BYTES,
  'link-artikel-vervallen': ADOPTED,
  'place-parent': FILES,
  'privacy-image': BYTES,
  'register-append': ADOPTED,
  'register-digest': ADOPTED,
  'register-line': ADOPTED,
  'register-new': ADOPTED,
  'register-status': ADOPTED,
  'register-words': ADOPTED,
  'safety-encoding': BYTES,
  'safety-image': BYTES,
  'safety-symlink': 'a link is no text',
  'toets-stale': FILES,
  'toets-vaststaat': FILES,
  'toets-vorm': FILES
}

const own = ownPages()
const known = new Map<string, Prepared>()

/** Most files are those of the pair before. */
function preparedOf(source: Source): Prepared {
  const key = `${source.path}\n${new TextDecoder().decode(source.bytes)}`
  const found = known.get(key) ?? prepare(source)
  known.set(key, found)
  return found
}

/** The rules that find something. */
function rulesOn({ files, base }: ReturnType<Place>): string[] {
  const prepared = (list: readonly Source[]) => list.filter(isMarkdown).map(preparedOf)
  const earlier = base && baseOf(base, prepared(base))
  const { diagnostics } = link(files, prepared(files), { own, today: '2026-12-31', base: earlier })
  return [...new Set(diagnostics.map(({ rule }) => rule))]
}

test('the site around a pair is all right', () => {
  expect(rulesOn(inText('Zeg dat je opneemt.'))).toEqual([])
})

test('every rule has a pair, and no pair is of a rule that is gone', () => {
  expect(Object.keys(PAREN).sort()).toEqual(RULES.map(({ id }) => id).sort())
})

test('nothing in it is masked, and each pair differs', () => {
  expect(JSON.stringify(PAREN)).not.toContain('•')
  for (const [id, [fout, goed]] of Object.entries(PAREN)) expect(fout, id).not.toBe(goed)
})

test('what is not run is a rule, and is not placed either', () => {
  const ids = new Set<string>(RULES.map(({ id }) => id))
  expect(Object.keys(NOT_RUN).filter((id) => !ids.has(id) || PLACES[id])).toEqual([])
  expect(Object.keys(PLACES).filter((id) => !ids.has(id))).toEqual([])
})

describe.each(Object.entries(PAREN).filter(([id]) => NOT_RUN[id] === undefined))('%s', (id, [fout, goed]) => {
  const found = (fragment: string): string[] => rulesOn((PLACES[id] ?? inText)(fragment))

  test('the wrong one gives its finding', () => {
    expect(found(fout)).toContain(id)
  })

  test('the right one does not', () => {
    expect(found(goed)).not.toContain(id)
  })
})
