/** The PowerPoint file of a module, with its images in a form that every version of PowerPoint opens. */

import type { Output } from '../../pipeline/core/types.ts'
import { imageAt } from '../../pipeline/emit/images.ts'
import { diasVan } from '../../pipeline/emit/opleiding/dias/dias.ts'
import type { EntryOf } from '../../pipeline/entry.ts'
import type { Site } from '../../pipeline/site/site.ts'
import { sharp } from '../sharp.ts'
import { type Plaatje, pptxOf } from './pptx.ts'

export async function diasPptx(site: Site, module: EntryOf<'module'>, siteUrl: string): Promise<Output> {
  const bytes = await pptxOf(diasVan(site, module, siteUrl), async (address) => {
    const image = imageAt(site, address)
    return image && (await asPng(image))
  })
  return { path: 'dias.pptx', bytes }
}

async function asPng(image: Uint8Array): Promise<Plaatje> {
  const { data, info } = await sharp(image).png().toBuffer({ resolveWithObject: true })
  return { bytes: data, soort: 'png', width: info.width, height: info.height }
}
