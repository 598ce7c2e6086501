import { NAME, VERSION } from '../core/address.ts'
import type { Site } from '../site/site.ts'
import type { Entry } from '../entry.ts'
import type { SiteRule } from './rule.ts'

export const vroegerAdres: SiteRule = {
  id: 'vroeger-adres',
  level: 'error',
  why: 'Wie een oud adres bewaarde of afdrukte, komt zo nog bij de tekst. Dat kan maar naar één plaats leiden, en niet van een adres waar al iets staat.',
  help: 'Schrijf het pad zoals het in de adresbalk stond, zonder de naam van de site: vroeger: [/recht/oude-naam].',
  checkSite(site, report) {
    const claimed = new Map<string, string>()
    for (const entry of site.entries) {
      for (const [index, old] of (entry.data.vroeger ?? []).entries()) {
        const fault = faultOf(site, entry, old, claimed.get(old))
        if (!claimed.has(old)) claimed.set(old, entry.path)
        if (fault) report({ path: entry.path, place: entry.places?.[`vroeger.${index}`], ...fault })
      }
    }
  }
}

const ADDRESS = new RegExp(`^(?:/(?:${NAME}|${VERSION}))+$`, 'u')

/** Where a host looks for something else than a page of ours. */
const OWN_FILES = /^\/(?:404|offline)$|\/index$/u

type Fault = { message: string; help?: string }

function faultOf(
  site: Site,
  { address, path }: Entry,
  old: string,
  claimant: string | undefined
): Fault | undefined {
  if (!ADDRESS.test(old) || OWN_FILES.test(old))
    return { message: `"${old}" kan geen adres van deze site geweest zijn.` }
  const away = `Haal ${old} weg bij "vroeger".`
  if (old === address) return { message: `${old} is het adres van deze pagina zelf.`, help: away }
  const user = site.byAddress.get(old)?.path ?? site.unfinished.get(old)
  if (user !== undefined) return { message: `Op ${old} staat nog een pagina: ${user}.`, help: away }
  if (site.fixedAddresses.has(old)) return { message: `Op ${old} staat een pagina van de site.`, help: away }
  if (claimant === undefined) return undefined
  const who = claimant === path ? 'deze pagina' : claimant
  return { message: `${old} staat al bij "vroeger" van ${who}.`, help: `${away} Eén keer is genoeg.` }
}
