/** What goes out with each module beside its pages: its questions for a learning platform, and what it is as data. */

import { nameOf } from '../../core/address.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import { LESPAKKET_FOLDER } from '../../core/lespakket.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { listedAt } from '../onderdelen.ts'
import { moduleJson } from './module-json.ts'
import { vragenbankOf } from './vragenbank.ts'

const encoder = new TextEncoder()

/** Ends in .txt, which every host sends as text. A module that was withdrawn hands out no questions. */
export function pakketOutputs(site: Site, siteUrl: string): Output[] {
  return entriesOf(site, 'module').flatMap((module) => {
    const vragen = listedAt(site, module.address).find(
      (part): part is EntryOf<'vragen'> => part.kind === 'vragen'
    )
    const isOut = module.data.status === 'ingetrokken' || !vragen
    const gift = isOut ? undefined : vragenbankOf(site, module, vragen, siteUrl)
    const folder = `/${LESPAKKET_FOLDER}/${nameOf(module.address)}`
    const address = `${folder}/vragen.gift.txt`
    const data = moduleJson(site, module, siteUrl, gift === undefined ? undefined : address)
    return [
      ...(gift === undefined ? [] : [output(address, gift)]),
      output(`${folder}/module.json`, `${JSON.stringify(data, null, 2)}\n`)
    ]
  })
}

function output(address: string, text: string): Output {
  return { path: `static${address}`, bytes: encoder.encode(text) }
}
