import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { zip } from './zip.ts'

const file = (path: string, words: string) => ({ path, bytes: new TextEncoder().encode(words) })
const FILES = [file('b/een.html', 'een '.repeat(99)), file('a.webp', 'beeld')]

afterEach(() => vi.unstubAllEnvs())

test('holds its files', () => {
  const found = Object.entries(unzipSync(zip(FILES))).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(found).toEqual([
    ['a.webp', 'beeld'],
    ['b/een.html', 'een '.repeat(99)]
  ])
})

test('has the same bytes in any order and in any time zone', () => {
  const all = ['UTC', 'America/New_York', 'Pacific/Auckland'].map((zone, index) => {
    vi.stubEnv('TZ', zone)
    return zip(index === 1 ? FILES.toReversed() : FILES)
  })
  expect(all[1]).toEqual(all[0])
  expect(all[2]).toEqual(all[0])
})

test('two files with one path are a fault of ours', () => {
  expect(() => zip([...FILES, file('a.webp', '')])).toThrow('Two files of a zip have one path: a.webp')
})
