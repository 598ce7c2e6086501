/** The articles that a comparison finds with other words, new or gone. */

import { compareVersions, isAdopted } from '../inzetkader/versions.ts'
import { isUnfinished, kaderAt, pagesOf } from '../site/adopted.ts'
import type { FoundArtikel, Site } from '../site/site.ts'
import type { ArtikelGevolg, Waar } from './gevolg.ts'
import { plaatsenOf } from './plaatsen.ts'
import type { Stand, Vergelijking } from './vergelijking.ts'

/** An article that is not what it was; `voor` or `na` is missing where it is new or gone. */
export type Verschil = { nummer: string; voor?: FoundArtikel; na?: FoundArtikel }

/**
 * The articles by id, not by chapter: one that moved says what it said. Where a page has faults of its own, nobody knows
 * what is missing from it.
 */
export function verschillenIn({ technologie, voor, na }: Vergelijking): Verschil[] {
  const [old, now] = [artikelsIn(technologie, voor), artikelsIn(technologie, na)]
  const changed = [...now].flatMap(([id, found]): Verschil[] => {
    const before = old.get(id)
    const { nummer, vingerafdruk } = found.artikel
    if (before?.artikel.vingerafdruk === vingerafdruk) return []
    if (before) return [{ nummer, voor: before, na: found }]
    return isUnfinished(voor.site, voor.version) ? [] : [{ nummer, na: found }]
  })
  const gone = isUnfinished(na.site, na.version) ? [] : [...old].filter(([id]) => !now.has(id))
  return [...changed, ...gone.map(([, found]) => ({ nummer: found.artikel.nummer, voor: found }))].sort(
    (a, b) => compareVersions(a.nummer, b.nummer)
  )
}

/** The first of each id: that two share one is found elsewhere. */
function artikelsIn(technologie: string, { site, version: { versie } }: Stand): Map<string, FoundArtikel> {
  const found = new Map<string, FoundArtikel>()
  for (const page of pagesOf(site, technologie, versie))
    for (const artikel of page.artikels)
      if (page.kind === 'hoofdstuk' && !found.has(artikel.id))
        found.set(artikel.id, { entry: page, artikel, technologie, versie })
  return found
}

/** `persoonlijk`: paths of pages in which personal data was found. */
export function artikelGevolgOf(
  comparison: Vergelijking,
  { nummer, voor, na }: Verschil,
  persoonlijk: ReadonlySet<string>
): ArtikelGevolg[] {
  const shown = na ?? voor
  if (!shown) return []
  const isVerzwegen = [voor, na].some((found) => found !== undefined && persoonlijk.has(found.entry.path))
  const { vanaf } = comparison
  const wat = !voor ? 'nieuw' : !na ? 'vervallen' : 'gewijzigd'
  const other = comparison.voor.version.versie
  return [
    {
      ...waarOf(comparison.na, comparison.technologie),
      soort: 'artikel',
      wat,
      path: shown.entry.path,
      nummer,
      titel: shown.artikel.titel,
      ...(other === comparison.na.version.versie ? {} : { tegenover: other }),
      ...(vanaf === undefined ? {} : { vanaf }),
      ...(isVerzwegen ? { isVerzwegen } : {}),
      ...(voor && na && !isVerzwegen
        ? plaatsenOf({ site: comparison.voor.site, found: voor }, { site: comparison.na.site, found: na })
        : { plaatsen: [], meer: 0 })
    }
  ]
}

/** What a version is to a reader. */
export function waarOf({ site, version }: Stand, technologie: string): Waar {
  const isInvented = kaderAt(site, technologie, version.versie)?.data.fictief === true
  return {
    technologie: titelOf(site, technologie),
    versie: version.versie,
    isConcept: !isAdopted(version),
    ...(isInvented ? { fictief: true as const } : {})
  }
}

function titelOf(site: Site, technologie: string): string {
  return site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie
}
