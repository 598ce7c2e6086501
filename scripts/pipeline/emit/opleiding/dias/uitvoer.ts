/** The page of slides of each module, beside its questions. One that was withdrawn has none. */

import { LESPAKKET_FOLDER } from '../../../core/lespakket.ts'
import type { Output } from '../../../core/types.ts'
import { entriesOf } from '../../../site/entries.ts'
import type { Site } from '../../../site/site.ts'
import { imageAt } from '../../images.ts'
import { diasVan } from './dias.ts'
import { diasHtml } from './html.ts'

export const DIAS_NAAM = 'dias.html'

export function* diasOutputs(site: Site, siteUrl: string): Generator<Output> {
  for (const module of entriesOf(site, 'module')) {
    if (module.data.status === 'ingetrokken') continue
    const found = diasVan(site, module, siteUrl)
    const bytes = diasHtml({ ...found, siteUrl, beeld: (address) => dataUrl(imageAt(site, address)) })
    yield { path: `static/${LESPAKKET_FOLDER}/${found.feiten.naam}/${DIAS_NAAM}`, bytes }
  }
}

const STEP = 0x8000

/** The image itself as an address: the page is one file. */
function dataUrl(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode.apply(undefined, [...bytes.subarray(at, at + STEP)])
  return `data:image/webp;base64,${btoa(text)}`
}
