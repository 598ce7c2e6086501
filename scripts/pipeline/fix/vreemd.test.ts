/**
 * A hundred pages in ten styles, written by somebody who knew neither the rules nor this program: what one `fix` makes of
 * them. That a page names people is for the privacy rules; those eight never count as right, whatever is found.
 */

import { beforeAll, describe, expect, test } from 'vitest'
import { aroundVreemd, inTemplate, VREEMD, type Vreemd } from '../../fixtures/vreemd.ts'
import { isMarkdown } from '../core/address.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { link } from '../link.ts'
import { prepare } from '../prepare.ts'
import { surroundingsOf } from './surroundings.ts'
import { repairText } from './text.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const DAY = '2026-03-06'
const AROUND = aroundVreemd()
const PREPARED = AROUND.filter(isMarkdown).map(prepare)
const texts = AROUND.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))

type Outcome = {
  page: Vreemd
  before: string
  after: string
  again: string
  errors: Diagnostic[]
  was: Diagnostic[]
}

function outcome(page: Vreemd, before: string): Outcome {
  const pageOf = surroundingsOf(texts, DAY)
  const after = repairText(before, pageOf(page.path)).text
  return {
    page,
    before,
    after,
    again: repairText(after, pageOf(page.path)).text,
    errors: errorsIn(page.path, after),
    was: errorsIn(page.path, before)
  }
}

function errorsIn(path: string, text: string): Diagnostic[] {
  const own = { path, bytes: new TextEncoder().encode(text) }
  const { diagnostics } = link([...AROUND, own], [...PREPARED, prepare(own)], { today: '2026-12-31' })
  return diagnostics.filter((found) => found.path === path && found.level === 'error')
}

describe.each([
  ['below a head that its writer filled in', 'sjabloon', inTemplate, 85],
  ['as it is, without a head of ours', 'kaal', ({ text }: Vreemd) => text, 37]
] as const)('a foreign page %s', (_, file, write, least) => {
  let outcomes: Outcome[] = []
  beforeAll(() => {
    outcomes = VREEMD.map((page) => outcome(page, write(page)))
  }, 300_000)

  test('has no error after one fix, most of the time', () => {
    const others = outcomes.filter(({ page }) => !page.hasPersonal)
    const right = others.filter(({ errors }) => errors.length === 0)
    expect(right.length).toBeGreaterThanOrEqual(least)
  })

  test('is accepted, mended or refused', async () => {
    const told = summaryOf(outcomes)
    await expect(told).toMatchFileSnapshot(new URL(`vreemd/uitkomst-${file}.txt`, FIXTURES).pathname)
  })

  test('has nothing left to mend the second time', () => {
    expect(outcomes.filter(({ after, again }) => after !== again).map(({ page }) => page.name)).toEqual([])
  })

  test('keeps each word: what goes is markup, and stands in a list to read', async () => {
    const gone = outcomes.flatMap(({ page, before, after }) => {
      const lost = lostWords(before, after)
      return lost.length === 0 ? [] : [`${page.name}: ${lost.join(' ')}\n`]
    })
    await expect(gone.join('')).toMatchFileSnapshot(new URL(`vreemd/weg-${file}.txt`, FIXTURES).pathname)
  })

  test('tells of whatever is left, with what to write', () => {
    const silent = outcomes.flatMap(({ errors }) => errors).filter(({ help }) => help.trim() === '')
    expect(silent).toEqual([])
  })
})

/** A style a line, and below it what is refused and by which rules. */
function summaryOf(outcomes: readonly Outcome[]): string {
  const styles = [...new Set(outcomes.map(({ page }) => page.style))].map((style) => {
    const own = outcomes.filter(({ page }) => page.style === style)
    const refused = own.filter(({ errors }) => errors.length > 0)
    const accepted = own.filter(({ was, errors }) => was.length === 0 && errors.length === 0)
    const counts = `${accepted.length} accepted, ${own.length - accepted.length - refused.length} mended, ${refused.length} refused`
    const why = refused.map(
      ({ page, errors }) =>
        `  ${page.name}: ${[...new Set(errors.map(({ rule }) => rule))].sort().join(', ')}\n`
    )
    return `${style}: ${counts}\n${why.join('')}`
  })
  return styles.join('')
}

/** Runs of letters and digits that stand in the file fewer times than before. */
function lostWords(before: string, after: string): string[] {
  const [had, has] = [wordsIn(before), wordsIn(after)]
  return [...had].filter(([word, count]) => (has.get(word) ?? 0) < count).map(([word]) => word)
}

function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const plain = text
    .normalize('NFC')
    .replace(/&shy;|\u00ad/gu, '')
    // A tag with its settings, and a label of a definition, say nothing themselves; an alt and a label do.
    .replace(/<\/?[a-z][^<>]*>/giu, (tag) =>
      [
        ' ',
        ...[...tag.matchAll(/\b(?:alt|label|title|summary)="(?<words>[^"]*)"/gu)].map(
          ({ groups }) => groups?.['words']
        )
      ].join(' ')
    )
    .toLowerCase()
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
