/** What goes out with each module beside its pages: its questions for a learning platform, and what it is as data. */

import { nameOf } from '../../core/address.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import { LESPAKKET_FOLDER, SCORM_FILE } from '../../core/lespakket.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { listedAt } from '../onderdelen.ts'
import { moduleJson } from './module-json.ts'
import { type ScormOptions, scormZip } from './scorm/pakket.ts'
import { vragenbankOf } from './vragenbank.ts'

const encoder = new TextEncoder()

/**
 * The bank of questions ends in .txt, which every host sends as text. Of a module that was withdrawn there is nothing to
 * teach, and without the program of the page there is no course package.
 */
export function pakketOutputs(
  site: Site,
  {
    siteUrl,
    speler,
    terms
  }: Pick<ScormOptions, 'siteUrl' | 'terms'> & { speler?: (() => string) | undefined }
): Output[] {
  return entriesOf(site, 'module').flatMap((module) => {
    const vragen = listedAt(site, module.address).find(
      (part): part is EntryOf<'vragen'> => part.kind === 'vragen'
    )
    const isOut = module.data.status === 'ingetrokken'
    const gift = isOut || !vragen ? undefined : vragenbankOf(site, module, vragen, siteUrl)
    const folder = `/${LESPAKKET_FOLDER}/${nameOf(module.address)}`
    const address = `${folder}/vragen.gift.txt`
    const data = moduleJson(site, module, siteUrl, gift === undefined ? undefined : address)
    return [
      ...(gift === undefined ? [] : [output(address, gift)]),
      output(`${folder}/module.json`, `${JSON.stringify(data, null, 2)}\n`),
      ...(isOut || speler === undefined
        ? []
        : [
            {
              path: `static${folder}/${SCORM_FILE}`,
              bytes: scormZip(site, module, { siteUrl, speler: speler(), terms })
            }
          ])
    ]
  })
}

function output(address: string, text: string): Output {
  return { path: `static${address}`, bytes: encoder.encode(text) }
}
