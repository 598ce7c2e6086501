import { pageNameOf, type VersionPage } from '../site/adopted.ts'
import type { Place } from '../core/diagnostic.ts'
import { isAdoptable } from '../validate/page-words.ts'
import { nameOf, versionOf } from '../core/address.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

export const fingerprintUnique: SiteRule = {
  id: 'fingerprint-unique',
  level: 'error',
  why: 'Een vingerafdruk is kort, zodat mensen hem kunnen lezen. Met opzet kan iemand twee teksten of beelden maken met dezelfde. Dan lijkt een regel ongewijzigd die iets anders zegt.',
  help: 'Wijzig één woord, of bewaar het beeld opnieuw: dan krijgt het een andere vingerafdruk.',
  checkSite(site, report) {
    const first = new Map<string, Printed>()
    for (const printed of [...textsIn(site), ...imagesIn(site)]) {
      const { path, place, short, som, what } = printed
      const other = first.get(short) ?? printed
      first.set(short, other)
      if (other.som === som) continue
      const message = `De vingerafdruk van ${what} is ook die van ${other.what}, maar ze zijn niet hetzelfde.`
      report({ path, place, message })
    }
  }
}

type Printed = { path: string; place?: Place; short: string; som: string; what: string }

/** The versions that the register knows come first: the finding stands where somebody can still mend it. */
function textsIn(site: Site): Printed[] {
  const pages = site.entries.filter((entry): entry is VersionPage => isAdoptable(entry.kind))
  const isFixed = ({ path }: VersionPage): boolean => site.digests.has(path)
  return [...pages.filter(isFixed), ...pages.filter((page) => !isFixed(page))].flatMap((page) => {
    const { path, address, vingerafdruk = '', som = '', artikels } = page
    const versie = `versie ${versionOf(address)?.versie}`
    return [
      ...artikels.map((artikel) => ({
        ...{ path, place: artikel, short: artikel.vingerafdruk, som: artikel.som },
        what: `${artikel.nummer} in ${versie}`
      })),
      { path, short: vingerafdruk, som, what: `het blad ${pageNameOf(page)} in ${versie}` }
    ]
  })
}

/** As far as a fingerprint sees an image (images/digests.ts). */
function imagesIn({ images }: Site): Printed[] {
  return [...images.values()].flatMap(({ path, image }) =>
    image
      ? [{ path, short: image.hash.slice(0, 16), som: image.hash, what: `het beeld ${nameOf(path)}` }]
      : []
  )
}
