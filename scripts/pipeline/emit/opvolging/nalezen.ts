/** What a reviewer lays side by side: a file a chapter, which the page of the reviews fetches when somebody reads in it. */

import { nameOf } from '../../core/address.ts'
import { naleesAddress } from '../../core/data-address.ts'
import { workingOn } from '../../core/fault.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import { isAdopted, type Version } from '../../inzetkader/versions.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import { json } from '../output.ts'
import { type Naleescontext, type Naleesartikel, naleesartikels } from './naleesartikel.ts'

export type Naleesdata = {
  path: string
  /** The file as it is written, to add a review to. None of a concept: nobody reviews what nobody adopted. */
  text?: string
  artikels: Naleesartikel[]
}

export type TeLezen = { technologie: string; version: Version; hoofdstukken: EntryOf<'hoofdstuk'>[] }

export function* naleesOutputs(context: Naleescontext): Generator<Output> {
  const { kaderBronnen } = context.site
  for (const { technologie, version, hoofdstukken } of teLezen(context.site)) {
    const artikelsIn = naleesartikels(context, technologie, version)
    for (const entry of hoofdstukken)
      yield workingOn(entry.path, () => {
        const text = isAdopted(version) ? kaderBronnen.get(entry.path) : undefined
        const data: Naleesdata = {
          path: entry.path,
          ...(text === undefined ? {} : { text }),
          artikels: artikelsIn(entry)
        }
        return json(`static${naleesAddress(entry.address)}`, data)
      })
  }
}

/** The versions that count or will, and those being written, each with its chapters that have articles. */
export function teLezen(site: Site): TeLezen[] {
  const day = contentDate(site.entries)
  return entriesOf(site, 'technologie').flatMap(({ address }) =>
    versionsOf(site, nameOf(address))
      .filter(({ tot }) => tot === undefined || day < tot)
      .map((version) => ({
        technologie: nameOf(address),
        version,
        hoofdstukken: entriesOf(site, 'hoofdstuk').filter(
          (entry) => entry.address.startsWith(`${version.address}/`) && entry.artikels.length > 0
        )
      }))
  )
}
