/**
 * The copies of an image, kept by the hash of the file: the same photo is decoded once. The folder can be deleted
 * between runs. The program that makes the copies is part of the key, and a file is believed only with our seal: what
 * is in it gets published.
 *
 * All content roots share it, so no run can say which entries nobody needs. Each use renews the date of an entry,
 * and what was not used for a month goes.
 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Pixels } from './pixels.ts'
import { PROJECT_ROOT } from './project.ts'
import { replaceFile } from './replace-file.ts'
import { seal, unseal } from './seal.mjs'

const FOLDER = join(PROJECT_ROOT, '.cache/images')
/** Whatever can change a pixel: our settings, and sharp with its libraries. */
const PROGRAM = [
  'scripts/io/pixels.ts',
  'scripts/io/sharp.ts',
  'scripts/pipeline/images/container.ts',
  'scripts/pipeline/images/limits.ts',
  'scripts/pipeline/images/png.ts',
  'scripts/pipeline/images/webp.ts'
].map((path) => join(PROJECT_ROOT, path))
const SHARP = join(dirname(createRequire(import.meta.url).resolve('sharp')), '../package.json')
/** Hex digits of the name of an entry. */
const NAME_LENGTH = 32
/** Days. */
const UNUSED_LIMIT = 30

export type ImageCache = {
  /** The bytes of the copies are read when they are asked for, and not kept in memory. */
  get: (hash: string) => Pixels | undefined
  /** What `get` will give from now on; the same pixels where nothing can be written. */
  keep: (hash: string, pixels: Pixels) => Pixels
  /** Removes what nobody used for a month. */
  prune: () => void
}

export function openImageCache(folder = FOLDER): ImageCache {
  const program = sumOf(...[...PROGRAM, SHARP].map((path) => readFileSync(path)))
  const fileOf = (hash: string): string =>
    join(folder, sumOf(program, hash).toString('hex').slice(0, NAME_LENGTH))
  return {
    get(hash) {
      const file = fileOf(hash)
      const pixels = read(file)
      return pixels && fromFile(file, pixels)
    },
    keep(hash, pixels) {
      const file = fileOf(hash)
      return write(file, pixels) ? fromFile(file, pixels) : pixels
    },
    prune: () => prune(folder)
  }
}

function fromFile(file: string, pixels: Pixels): Pixels {
  const variants = pixels.variants.map(({ width, height }, index) => ({
    width,
    height,
    get bytes() {
      const variant = read(file)?.variants[index]
      if (!variant) throw new Error(`The image cache was emptied while it was used: ${file}`)
      return variant.bytes
    }
  }))
  return { ...pixels, variants }
}

function read(file: string): Pixels | undefined {
  try {
    const content = unseal(basename(file), readFileSync(file))
    if (!content) return undefined
    attempt(() => utimesSync(file, new Date(), new Date()))
    return deserialize(content) as Pixels
  } catch {
    return undefined
  }
}

function prune(folder: string): void {
  const oldest = Date.now() - UNUSED_LIMIT * 24 * 60 * 60 * 1000
  // There may be no cache yet, or another run removes the same: the next run prunes again.
  attempt(() => {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name)
      if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true })
    }
  })
}

/** Where nothing can be written, the next run decodes again. */
function write(file: string, pixels: Pixels): boolean {
  const folder = dirname(file)
  const path = `${basename(folder)}/${basename(file)}`
  return attempt(() => replaceFile(dirname(folder), path, seal(basename(file), serialize(pixels))))
}

/** A cache that fails is no reason to fail; says whether it worked. */
function attempt(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

function sumOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest()
}
