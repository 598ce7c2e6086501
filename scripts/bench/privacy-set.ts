/** What the privacy checks find in text that is not ours, per class; and how often they cry wolf, per style. */

import { readFileSync } from 'node:fs'
import { decode } from '../pipeline/privacy/decode.ts'
import { ALL_DETECTORS } from '../pipeline/privacy/detectors.ts'
import type { Match } from '../pipeline/privacy/match.ts'
import { sightings } from '../pipeline/privacy/scan.ts'
import { viewsOf } from '../pipeline/privacy/views.ts'
import { parse } from '../pipeline/parse/parse.ts'
import type { Document } from '../pipeline/entry.ts'
import { print } from './measure.ts'

export type Half = 'ontwikkel' | 'tweede' | 'derde' | 'bevroren' | 'vers'
export type Passage = { klasse: string; tekst: string; waarde: string }
export type CleanPage = { stijl: string; tekst: string }

/** What was asked of a group of classes; of the others the figure is only told. */
const ASKED: readonly { name: string; classes: readonly string[]; atLeast: number }[] = [
  {
    name: 'labels',
    classes: ['stamnummer', 'pv-nummer', 'badge', 'toestel', 'rijksregister', 'document', 'dossier'],
    atLeast: 0.98
  },
  { name: 'names-in-police-form', classes: ['naam-graad', 'naam-genaamde', 'naam-opsteller'], atLeast: 0.9 }
]

export function linesOf<Line>(name: string, half: Half | 'rand'): Line[] {
  const file = new URL(`privacy-set/${name}-${half}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

export const passagesOf = (half: Half): Passage[] => linesOf('persoonlijk', half)
export const cleanPagesOf = (half: Half): CleanPage[] => linesOf('schoon', half)

export function pageOf(body: string): Document {
  const text = `---\ntitel: Meting\n---\n\n${body}\n`
  return parse({ path: 'docs/over/meting.md', bytes: new TextEncoder().encode(text) })
}

/** Whether some finding and the personal words share a sign. */
export function isFound({ tekst, waarde }: Passage): boolean {
  return viewsOf(pageOf(tekst)).some(({ text }) => {
    const matches = ALL_DETECTORS.flatMap((detect) => detect(text))
    return [waarde, decode(waarde)].some((words) => isTouched(text, words, matches))
  })
}

function isTouched(text: string, words: string, matches: readonly Match[]): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (matches.some(({ index, length }) => index < at + words.length && at < index + length)) return true
  return false
}

/** Endings of what is found on a page, which has nothing to be found. */
export function alarmsOn({ tekst }: CleanPage): number {
  const page = pageOf(tekst)
  return ALL_DETECTORS.reduce((sum, detect) => sum + sightings(page, detect).length, 0)
}

export function privacySet(): void {
  for (const half of ['ontwikkel', 'tweede', 'derde', 'bevroren'] as const) {
    recall(half, passagesOf(half))
    falseAlarms(half, cleanPagesOf(half))
  }
}

function recall(half: Half, passages: readonly Passage[]): void {
  const counts = new Map<string, { found: number; total: number }>()
  for (const passage of passages) {
    const count = counts.get(passage.klasse) ?? { found: 0, total: 0 }
    counts.set(passage.klasse, { found: count.found + (isFound(passage) ? 1 : 0), total: count.total + 1 })
  }
  for (const [name, { found, total }] of counts)
    print(`privacy-set-${half}-${name}`, found / total, {}, { found, total })
  for (const { name, classes, atLeast } of ASKED) {
    const asked = classes.map((one) => counts.get(one) ?? { found: 0, total: 0 })
    const [found, total] = [sum(asked.map((one) => one.found)), sum(asked.map((one) => one.total))]
    print(`privacy-set-${half}-${name}`, found / total, { atLeast }, { found, total })
  }
}

function falseAlarms(half: Half, pages: readonly CleanPage[]): void {
  for (const style of new Set(pages.map(({ stijl }) => stijl))) {
    const ofStyle = pages.filter(({ stijl }) => stijl === style)
    const alarms = sum(ofStyle.map(alarmsOn))
    const rate = (alarms / ofStyle.length) * 100
    print(
      `privacy-set-${half}-false-alarms-per-100-pages-${style}`,
      rate,
      { atMost: 1 },
      { pages: ofStyle.length }
    )
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
