/** What the form fetches to check against, next to the site that it is made from. */

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { reportAt } from '../../bench/reports.ts'
import { preparedIn, sourcesIn } from '../../fixtures/content.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import { addressOf } from '../core/address.ts'
import { slugOf } from '../core/slug.ts'
import type { Entry } from '../entry.ts'
import { siteOf } from '../link.ts'
import { prepare } from '../prepare.ts'
import { checkIndexOf, stubsOf } from './check-index.ts'
import { findCited } from './cite.ts'
import { buildSite } from './site.ts'

const site = siteOf(sourcesIn(PROJECT_ROOT), preparedIn(PROJECT_ROOT))

/** Bytes, gzipped, with 1,000 reports. */
const LIMIT = 50_000

/** Names as people give them: four words, of which no two reports have the same. */
const WORDS =
  'waarschuwing gehoor verkeer batterij riem nacht regen omstaander label controle drone wind brand rook ploeg overleg training cursist beeld geluid knop lampje vest station oproep zoektocht evenement'.split(
    ' '
  )

function reports(count: number): Entry[] {
  const { path, text } = reportAt(0)
  const { entry } = prepare({ path, bytes: new TextEncoder().encode(text) })
  if (!entry) throw new Error('The report of the bench has faults')
  return Array.from({ length: count }, (_, index) => {
    const words = [7, 11, 13, 17].map(
      (step) => WORDS[(index * step + (index >> 3) * 5 + step) % WORDS.length]
    )
    const day = /\d{4}-\d{2}-\d{2}/u.exec(reportAt(index).path)?.[0] ?? ''
    const at = `docs/praktijk/zone-${index % 23}/${day}-${slugOf(words.join(' '))}.md`
    return { ...entry, path: at, address: addressOf(at) }
  })
}

test('is little to fetch, with 1,000 reports', () => {
  const bytes = (entries: readonly Entry[]): number =>
    gzipSync(JSON.stringify(checkIndexOf({ entries })), { level: 9 }).length
  const figures = { now: bytes(site.entries), with1000: bytes([...site.entries, ...reports(1000)]) }
  process.stdout.write(`What the form checks against: ${JSON.stringify(figures)} bytes gzipped.\n`)
  expect(figures.with1000).toBeGreaterThan(figures.now + 5_000)
  expect(figures.with1000).toBeLessThanOrEqual(LIMIT)
})

test('gives every address, article and version that the site gives', () => {
  const stubs = stubsOf(JSON.parse(JSON.stringify(checkIndexOf(site))) as ReturnType<typeof checkIndexOf>)
  const again = buildSite(
    stubs,
    [],
    stubs.map(({ path }) => path)
  )
  expect([...again.byAddress.keys()]).toEqual([...site.byAddress.keys()])
  expect([...again.fixedAddresses]).toEqual([...site.fixedAddresses])
  expect([...again.artikels.keys()]).toEqual([...site.artikels.keys()])
  expect([...again.wetsartikels.keys()]).toEqual([...site.wetsartikels.keys()])
  expect([...again.verhuisd]).toEqual([...site.verhuisd])
  const current = (of: typeof site) => [...of.current].map(([name, { address }]) => [name, address])
  expect(current(again)).toEqual(current(site))
  const citations = site.entries.flatMap((entry) => entry.citations.map(({ text }) => text))
  const meant = (of: typeof site) =>
    citations.map((text) => {
      const found = findCited(of, text)
      return typeof found === 'string' ? found : `${found.entry.address}#${found.id} ${found.titel}`
    })
  expect(meant(again)).toEqual(meant(site))
})
