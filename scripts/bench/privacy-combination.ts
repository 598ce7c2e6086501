/**
 * How well combinations that point to somebody are told from passages that do not, and single items beside them: per family
 * on the half that may be read, as a whole on the frozen one. What the weights are worth on a family that they were not
 * fitted on is told too.
 */

import { combinations } from '../pipeline/privacy/combination.ts'
import { ALL_DETECTORS } from '../pipeline/privacy/detectors.ts'
import { sightings } from '../pipeline/privacy/scan.ts'
import { blocksOf } from '../pipeline/privacy/views.ts'
import { familyRecall } from './combination-fit.ts'
import { print } from './measure.ts'
import { cleanPagesOf, type Half, linesOf, pageOf } from './privacy-set.ts'

type Passage = { klasse: string; tekst: string }
const HALVES = ['ontwikkel', 'tweede', 'bevroren', 'vers'] as const

/** Findings on a page of one text that is no report. */
function combinationsIn(text: string): number {
  return combinations(blocksOf(pageOf(text)).text).length
}

/** On a report of a zone, as which each passage was written. */
function combinationsInReport(text: string): number {
  return combinations(blocksOf(pageOf(text)).text, true).length
}

/** Of single items. */
function itemsIn(text: string): number {
  const page = pageOf(text)
  return ALL_DETECTORS.reduce((sum, detect) => sum + sightings(page, detect).length, 0)
}

export function privacyCombinations(): void {
  families(linesOf<Passage>('combinatie', 'ontwikkel'))
  print('privacy-combinations-recall-family-left-out', familyRecall(), {})
  const edge = linesOf<Passage>('combinatie', 'rand')
  share(
    'privacy-combinations-edge-recall',
    edge.filter(({ klasse }) => klasse === 'wijst'),
    combinationsInReport,
    {}
  )
  share(
    'privacy-combinations-edge-alarms',
    edge.filter(({ klasse }) => klasse !== 'wijst'),
    combinationsInReport,
    {}
  )
  for (const half of HALVES) {
    share(`privacy-combinations-${half}`, linesOf<Passage>('combinatie', half), combinationsInReport, {
      atLeast: 0.85
    })
    share(`privacy-single-items-${half}`, linesOf<Passage>('enkel', half), itemsIn, { atLeast: 0.98 })
    const passages = linesOf<Passage>('passage-schoon', half)
    alarms(`privacy-single-items-${half}-false-alarms-per-100-passages`, passages, itemsIn)
    alarms(`privacy-combinations-${half}-false-alarms-per-100-passages`, passages, combinationsInReport)
  }
  for (const half of ['ontwikkel', 'tweede', 'derde', 'bevroren'] as Half[])
    alarms(`privacy-combinations-${half}-false-alarms-per-100-pages`, cleanPagesOf(half), combinationsIn)
}

function families(passages: readonly Passage[]): void {
  for (const family of [...new Set(passages.map(({ klasse }) => klasse))].sort())
    share(
      `privacy-combinations-ontwikkel-${family}`,
      passages.filter(({ klasse }) => klasse === family),
      combinationsInReport,
      {}
    )
}

type Text = { tekst: string }

function share(
  name: string,
  texts: readonly Text[],
  count: (text: string) => number,
  limit: { atLeast?: number }
): void {
  const found = texts.filter(({ tekst }) => count(tekst) > 0).length
  print(name, found / texts.length, limit, { found, total: texts.length })
}

function alarms(name: string, texts: readonly Text[], count: (text: string) => number): void {
  const total = texts.reduce((sum, { tekst }) => sum + count(tekst), 0)
  print(name, (total / texts.length) * 100, { atMost: 1 }, { alarms: total, texts: texts.length })
}
