/**
 * The index that the browser searches: a file for each shard and one for its texts, each named after what is in it, so that
 * a kept one is always right; and one at an address that stays, which tells their names.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { dataAddress } from '../core/data-address.ts'
import type { Output } from '../core/types.ts'
import type { Site } from '../site/site.ts'
import { SHARDS, shardsOf } from '../zoeken/shard.ts'

/** Addresses on the site, in the order in which they are loaded. `teksten` are only for what is shown of a result. */
export type Zoekbestanden = readonly { index: string; teksten: string }[]

const encoder = new TextEncoder()

export function zoekOutputs(site: Site): Output[] {
  const shards = shardsOf(site)
  const files = SHARDS.map((name) => ({
    index: named(name, shards[name].shard),
    teksten: named(`${name}-teksten`, shards[name].teksten)
  }))
  const bestanden: Zoekbestanden = files.map(({ index, teksten }) => ({
    index: addressOf(index),
    teksten: addressOf(teksten)
  }))
  return [
    ...files.flatMap(({ index, teksten }) => [index, teksten]),
    { path: `static${dataAddress('/zoek')}`, bytes: bytesOf(bestanden) }
  ]
}

function named(name: string, value: unknown): Output {
  const bytes = bytesOf(value)
  return { path: `static/zoek/${name}.${bytesToHex(sha256(bytes)).slice(0, 16)}.json`, bytes }
}

function addressOf({ path }: Output): string {
  return path.slice('static'.length)
}

function bytesOf(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value)}\n`)
}
