/** What the content script itself makes of the kit of every module; sheets and a presentation take a browser and come later. */

import { LESPAKKET_FOLDER, type Lespakketbestand } from '../../core/lespakket.ts'
import { nameOf } from '../../core/address.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import type { Site } from '../../site/site.ts'
import { bestandenVan } from './bestanden.ts'
import { diasOutputs } from './dias/uitvoer.ts'
import { pakketOutputs } from './pakket.ts'

type Options = Parameters<typeof pakketOutputs>[1]

const FOLDER = `static/${LESPAKKET_FOLDER}/`

export function kitOutputs(site: Site, options: Options): Output[] {
  return [...pakketOutputs(site, options), ...diasOutputs(site, options.siteUrl)]
}

/** Of one module, each with its name in the folder of that module. */
export function filesOfKit(made: readonly Output[], address: string): Output[] {
  const folder = `${FOLDER}${nameOf(address)}/`
  return made
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }))
}

/** What the page of a module links: there whether or not anybody made the rest. */
export function lespakketOn(
  made: readonly Output[],
  { address }: Pick<EntryOf<'module'>, 'address'>
): Lespakketbestand[] {
  return bestandenVan(nameOf(address), filesOfKit(made, address))
}
