/** Data as an output. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Output } from '../core/types.ts'

const encoder = new TextEncoder()

export function json(path: string, value: unknown): Output {
  return { path, bytes: encoder.encode(`${JSON.stringify(value)}\n`) }
}

/** Named after what is in it, so that a kept one is always right. */
export function named(name: string, value: unknown): Output {
  const { bytes } = json('', value)
  return { path: `static/${name}.${bytesToHex(sha256(bytes)).slice(0, 16)}.json`, bytes }
}
