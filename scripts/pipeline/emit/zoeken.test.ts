import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import type { Entry } from '../entry.ts'
import type { Site } from '../site/site.ts'
import type { Shard } from '../zoeken/record.ts'
import { shardsOf } from '../zoeken/shard.ts'
import { openSite } from '../zoeken/site-search.ts'
import { zoekOutputs, type Zoekbestanden } from './zoeken.ts'

function outputs(): ReadonlyMap<string, string> {
  const made = zoekOutputs(siteIn(KADER))
  return new Map(made.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const made = outputs()
const read = (address: string): unknown => JSON.parse(made.get(`static${address}`) ?? 'null')
const bestanden = read('/data/zoek.json') as Zoekbestanden

test('a file at an address that stays names the others, each after what is in it', () => {
  expect(bestanden).toHaveLength(2)
  const names = bestanden.flatMap(({ index, teksten }) => [index, teksten])
  for (const name of names) expect(name).toMatch(/^\/zoek\/[a-z-]+\.[0-9a-f]{16}\.json$/u)
  expect([...made.keys()].sort()).toEqual(
    ['static/data/zoek.json', ...names.map((name) => `static${name}`)].sort()
  )
  expect([...outputs()]).toEqual([...made])
})

test('what was written is searched: the core by itself, and with the reports', () => {
  const [core, reports] = bestanden.map(({ index }) => read(index) as Shard)
  if (!core || !reports) throw new Error('A shard is not there')
  const first = ({ search }: ReturnType<typeof openSite>) =>
    search('de drager twijfelde', { today: '2026-11-27' }).found.map(({ pagina }) => pagina.soort)
  expect(first(openSite([core]))).not.toContain('ervaring')
  expect(first(openSite([core, reports]))).toContain('ervaring')
})

test('a text stands beside each part', () => {
  for (const { index, teksten } of bestanden)
    expect(read(teksten)).toHaveLength((read(index) as Shard).delen.length)
})

test('is small: 0.75 MB after compression per 1,000 pages, texts apart', () => {
  const bytes = bestanden.map(({ index }) => brotliCompressSync(made.get(`static${index}`) ?? '').length)
  const pages = bestanden.map(({ index }) => (read(index) as Shard).paginas.length)
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  expect((sum(bytes) / sum(pages)) * 1000).toBeLessThan(750_000)
})

test('3,000 reports of other words stay within it', () => {
  const site = siteIn(KADER)
  const { shard } = shardsOf({ ...site, entries: reportsLike(site, 3000) }).verslagen
  // Packed in haste it is larger than a host sends it.
  const packed = brotliCompressSync(JSON.stringify(shard), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 }
  })
  expect(shard.paginas).toHaveLength(3000)
  expect((packed.length / shard.paginas.length) * 1000).toBeLessThan(750_000)
})

/** Reports of 300 words each, as most are, taken from all that the fixture says, by the same dice every time. */
function reportsLike(site: Site, count: number): Entry[] {
  const report = site.entries.find(({ kind }) => kind === 'ervaring')
  if (!report) throw new Error('The fixture has no report')
  const words = site.entries.flatMap(({ body }) => body.match(/\p{L}{2,}/gu) ?? [])
  let state = 7
  const word = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    // Two words put together now and then: every report brings words of its own.
    const one = words[state % words.length] ?? ''
    return state % 40 === 0 ? one + (words[(state >>> 8) % words.length] ?? '') : one
  }
  const text = (length: number): string => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, number) => ({
    ...report,
    address: `/praktijk/zone-zuid/verslag-${number}`,
    body: JSON.stringify(
      ['een', 'twee', 'drie'].flatMap((id) => [
        ['h2', { id }, text(3)],
        ['p', {}, text(100)]
      ])
    )
  }))
}
