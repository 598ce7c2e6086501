import { usedImages } from '../site/images-used.ts'
import { addressOf, folderOf } from '../core/address.ts'
import type { SiteRule } from './rule.ts'

export const imageUnused: SiteRule = {
  id: 'image-unused',
  level: 'warning',
  why: 'Een beeld dat op geen pagina staat, komt niet op de site. Meestal is het vergeten, of is zijn naam verkeerd geschreven.',
  help: 'Zet het in de tekst met ![wat erop te zien is](naam.jpg), of verwijder het bestand.',
  checkSite(site, report) {
    const used = usedImages(site)
    /* A page that nobody could read may well show the images beside it; we cannot know yet. */
    const unread = [...site.unfinished.keys()].filter((address) => !site.drafts.get(address)?.headings)
    const waiting = new Set(unread.flatMap((address) => [address, folderOf(address)]))
    for (const { path, image } of site.images.values()) {
      const isDrawable = image !== undefined && image.variants.length > 0
      if (isDrawable && !used.has(path) && !waiting.has(folderOf(addressOf(`${path}.md`))))
        report({ path, message: 'Dit beeld staat op geen enkele pagina.' })
    }
  }
}
