/**
 * The copies of an image, kept by the hash of the file: the same photo is decoded once. The folder can be deleted
 * at any time. The program that makes the copies is part of the key, and a file that was damaged is not believed.
 */

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Pixels } from './pixels.ts'
import { PROJECT_ROOT } from './project.ts'

const FOLDER = join(PROJECT_ROOT, '.cache/images')
/** Whatever can change a pixel: our settings, and sharp with its libraries. */
const PROGRAM = [
  'scripts/io/pixels.ts',
  'scripts/io/sharp.ts',
  'scripts/pipeline/images/container.ts',
  'scripts/pipeline/images/limits.ts'
].map((path) => join(PROJECT_ROOT, path))
const SHARP = join(dirname(createRequire(import.meta.url).resolve('sharp')), '../package.json')
const SUM_LENGTH = 32

export type ImageCache = {
  get: (hash: string) => Pixels | undefined
  keep: (hash: string, pixels: Pixels) => void
}

export function openImageCache(): ImageCache {
  const program = sumOf(...[...PROGRAM, SHARP].map((path) => readFileSync(path)))
  const fileOf = (hash: string): string =>
    join(FOLDER, sumOf(program, hash).toString('hex').slice(0, SUM_LENGTH))
  return {
    get: (hash) => read(fileOf(hash)),
    keep: (hash, pixels) => write(fileOf(hash), pixels)
  }
}

function read(file: string): Pixels | undefined {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(SUM_LENGTH)
    if (!sumOf(content).equals(bytes.subarray(0, SUM_LENGTH))) return undefined
    return deserialize(content) as Pixels
  } catch {
    return undefined
  }
}

/** Where nothing can be written, the next run decodes again. */
function write(file: string, pixels: Pixels): void {
  const content = serialize(pixels)
  const next = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(next, Buffer.concat([sumOf(content), content]))
    renameSync(next, file)
  } catch {
    rmSync(next, { force: true })
  }
}

function sumOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest()
}
