import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openImageCache } from './image-cache.ts'
import type { Pixels } from './pixels.ts'

const root = mkdtempSync(join(tmpdir(), 'image-cache-'))
afterAll(() => rmSync(root, { recursive: true }))

const DAY = 24 * 60 * 60 * 1000

function pixels(size: number): Pixels {
  const variants = [480, 960].map((width) => ({
    width,
    height: size,
    bytes: new Uint8Array(size).fill(width % 251)
  }))
  return { width: 1000, height: size, variants }
}

/** Makes every entry as old as said. */
function age(folder: string, days: number): void {
  const day = new Date(Date.now() - days * DAY)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), day, day)
}

describe('the image cache', () => {
  test('gives back what it was given, in this run and the next', () => {
    const folder = join(root, 'same')
    const kept = openImageCache(folder).keep('a', pixels(9))
    expect(kept).toEqual(pixels(9))
    expect(openImageCache(folder).get('a')).toEqual(pixels(9))
    expect(openImageCache(folder).get('b')).toBeUndefined()
  })

  test('holds no bytes in memory: they are read when they are asked for', () => {
    const folder = join(root, 'lazy')
    const kept = openImageCache(folder).keep('a', pixels(9))
    const known = openImageCache(folder).get('a')
    expect(kept.variants.map(({ bytes }) => bytes.length)).toEqual([9, 9])
    rmSync(folder, { recursive: true })
    for (const variants of [kept.variants, known?.variants]) {
      expect(variants?.map(({ width, height }) => [width, height])).toEqual([
        [480, 9],
        [960, 9]
      ])
      expect(() => variants?.[0]?.bytes).toThrow('The image cache was emptied while it was used: ')
    }
  })

  test('keeps them in memory where nothing can be written', () => {
    const folder = join(root, 'file')
    writeFileSync(folder, '')
    const cache = openImageCache(folder)
    expect(cache.keep('a', pixels(9))).toEqual(pixels(9))
    expect(cache.get('a')).toBeUndefined()
    cache.prune()
  })

  test('does not believe a file that was damaged', () => {
    const folder = join(root, 'damaged')
    openImageCache(folder).keep('a', pixels(900))
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 700)
    expect(openImageCache(folder).get('a')).toBeUndefined()
  })

  test('forgets what no run used for a month', () => {
    const folder = join(root, 'old')
    const cache = openImageCache(folder)
    cache.keep('used', pixels(9))
    cache.keep('unused', pixels(9))
    writeFileSync(join(folder, 'left-by-a-killed-run.1.tmp'), '')
    age(folder, 31)
    expect(cache.get('used')).toEqual(pixels(9))
    cache.keep('new', pixels(9))
    cache.prune()
    expect(readdirSync(folder)).toHaveLength(2)
    expect(['used', 'unused', 'new'].map((hash) => cache.get(hash) !== undefined)).toEqual([
      true,
      false,
      true
    ])
  })

  test('remembers what another root used a week ago', () => {
    const folder = join(root, 'young')
    const cache = openImageCache(folder)
    cache.keep('elsewhere', pixels(9))
    age(folder, 7)
    cache.prune()
    expect(cache.get('elsewhere')).toEqual(pixels(9))
  })
})
