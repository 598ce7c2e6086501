/** One kit: everything that a module has for a trainer, drawn from one state of the content. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Lespakket } from '../../pipeline/core/lespakket.ts'
import { nameOf } from '../../pipeline/core/address.ts'
import type { Output } from '../../pipeline/core/types.ts'
import { zip } from '../../pipeline/core/zip.ts'
import { bestandenVan, zipBestand } from '../../pipeline/emit/opleiding/bestanden.ts'
import { kitfeiten } from '../../pipeline/emit/opleiding/feiten.ts'
import { LEESMIJ, leesmij } from '../../pipeline/emit/opleiding/leesmij.ts'
import { papierenVan } from '../../pipeline/emit/opleiding/papier/index.ts'
import { filesOfKit } from '../../pipeline/emit/opleiding/uit-inhoud.ts'
import type { EntryOf } from '../../pipeline/entry.ts'
import type { Site } from '../../pipeline/site/site.ts'
import { diasPptx } from '../pptx/dias-pptx.ts'
import type { Drukker } from './druk.ts'

export type Bron = {
  site: Site
  siteUrl: string
  drukker: Drukker
  /** What the content script makes for all modules. */
  uitInhoud: readonly Output[]
}

export type Gemaakt = {
  lijst: Lespakket
  /** To write, from the folder of all kits. */
  files: Output[]
}

const encoder = new TextEncoder()

export async function maakPakket(bron: Bron, module: EntryOf<'module'>): Promise<Gemaakt> {
  const { site, siteUrl } = bron
  const naam = nameOf(module.address)
  const kit = kitfeiten(site, module, siteUrl)
  const files = [
    ...filesOfKit(bron.uitInhoud, module.address),
    await diasPptx(site, module, siteUrl),
    ...(await gedrukt(bron, module))
  ]
  const bestanden = bestandenVan(naam, files)
  const whole = zip([...files, { path: LEESMIJ, bytes: encoder.encode(leesmij(kit, bestanden)) }])
  const path = `lespakket-${naam}-${kit.bijgewerkt}-${bytesToHex(sha256(whole)).slice(0, 6)}.zip`
  return {
    lijst: {
      module: module.address,
      bijgewerkt: kit.bijgewerkt,
      bestanden: [zipBestand(path, whole), ...bestanden]
    },
    files: [
      { path, bytes: whole },
      ...files.map((file) => ({ path: `${naam}/${file.path}`, bytes: file.bytes }))
    ]
  }
}

async function gedrukt({ site, siteUrl, drukker }: Bron, module: EntryOf<'module'>): Promise<Output[]> {
  const made: Output[] = []
  for (const papier of papierenVan(site, module, siteUrl))
    made.push({ path: papier.naam, bytes: await drukker.druk(papier) })
  return made
}
