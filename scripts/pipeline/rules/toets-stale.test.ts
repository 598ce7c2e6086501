/** What its example pages do not show: a question about an article that is known and counts no longer. */

import { expect, test } from 'vitest'
import { prepareOnce } from '../../fixtures/prepare-once.ts'
import { changed, DRONES, GELEZEN, TOETS } from '../../fixtures/toets.ts'
import { isMarkdown } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import { link } from '../link.ts'

function found(sources: readonly Source[]): string[] {
  const { diagnostics } = link(sources, sources.filter(isMarkdown).map(prepareOnce))
  return diagnostics.map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`)
}

test('nothing of questions that were read', () => {
  expect(found(GELEZEN)).toEqual([])
})

test('an article that fell away since: not only does the citation lead elsewhere, the question is no longer asked', () => {
  expect(found(changed(GELEZEN, TOETS, 'artikel: BC 6.2', 'artikel: BC 5.2'))).toEqual([
    `${TOETS}:12 toets-stale BC 5.2 staat niet in versie 2.0. De site stelt de vraag "v-pauze" niet meer.`,
    expect.stringMatching(/:14 link-artikel-vervallen /u)
  ])
})

test('an article that is nowhere is told where it is cited, once', () => {
  const rules = found(changed(GELEZEN, DRONES, '{#dr-1-2}', '{#dr-1-3}'))
  expect(rules.filter((line) => line.startsWith(TOETS))).toEqual([expect.not.stringContaining('toets-stale')])
})
