/**
 * The index that the browser searches: a file for each shard and one for its texts, each named after what is in it, so that
 * a kept one is always right; and one at an address that stays, which tells their names.
 */

import { dataAddress } from '../core/data-address.ts'
import type { Output } from '../core/types.ts'
import type { Site } from '../site/site.ts'
import { SHARDS, shardsOf } from '../zoeken/shard.ts'
import { json, named } from './output.ts'

/** Addresses on the site, in the order in which they are loaded. `teksten` are only for what is shown of a result. */
export type Zoekbestanden = readonly { index: string; teksten: string }[]

export function zoekOutputs(site: Site): Output[] {
  const shards = shardsOf(site)
  const files = SHARDS.map((name) => ({
    index: named(`zoek/${name}`, shards[name].shard),
    teksten: named(`zoek/${name}-teksten`, shards[name].teksten)
  }))
  const bestanden: Zoekbestanden = files.map(({ index, teksten }) => ({
    index: addressOf(index),
    teksten: addressOf(teksten)
  }))
  return [
    ...files.flatMap(({ index, teksten }) => [index, teksten]),
    json(`static${dataAddress('/zoek')}`, bestanden)
  ]
}

function addressOf({ path }: Output): string {
  return path.slice('static'.length)
}
