/** Field cards and paper: what names an article whose words changed, or says something else itself. */

import type { EntryOf } from '../entry.ts'
import { pageNameOf, pagesOf, type VersionPage } from '../site/adopted.ts'
import { type Verschil, waarOf } from './artikels.ts'
import type { BladGevolg, KaartGevolg } from './gevolg.ts'
import type { Vergelijking } from './vergelijking.ts'

/** Cards of the version as it becomes, whose actions still say what they said before the article changed. */
export function kaartGevolgenOf(comparison: Vergelijking, verschillen: readonly Verschil[]): KaartGevolg[] {
  const { technologie, voor, na } = comparison
  const changed = new Set(verschillen.map(({ nummer }) => nummer))
  const actionsIn = (
    pages: readonly VersionPage[]
  ): { kaart: EntryOf<'kaart'>; doe: string; artikel: string }[] =>
    pages.flatMap((page) =>
      page.kind === 'kaart'
        ? page.data.acties.map(({ doe, artikel }) => ({ kaart: page, doe, artikel: bare(artikel) }))
        : []
    )
  const old = new Set(
    actionsIn(pagesOf(voor.site, technologie, voor.version.versie)).map(
      ({ doe, artikel }) => `${artikel} ${doe}`
    )
  )
  const same = actionsIn(pagesOf(na.site, technologie, na.version.versie)).filter(
    ({ doe, artikel }) => changed.has(artikel) && old.has(`${artikel} ${doe}`)
  )
  const [first] = same
  if (!first) return []
  const { path, data } = first.kaart
  const artikels = [...new Set(same.map(({ artikel }) => artikel))]
  return [{ ...waarOf(na, technologie), soort: 'kaart', path, titel: data.titel, artikels }]
}

/** Of what people may have printed: the same question that the page asks to which the code on a sheet leads (blad.ts). */
export function bladGevolgenOf(comparison: Vergelijking, verschillen: readonly Verschil[]): BladGevolg[] {
  const { technologie, voor, na, vanaf } = comparison
  // A draft beside it takes nothing away from what is on paper.
  if (voor.site === na.site) return []
  const changed = new Set(verschillen.filter((found) => found.voor).map(({ nummer }) => nummer))
  const now = new Map(
    pagesOf(na.site, technologie, na.version.versie).map((page) => [pageNameOf(page), page])
  )
  return pagesOf(voor.site, technologie, voor.version.versie).flatMap((page): BladGevolg[] => {
    if (page.kind === 'inzetkader') return []
    const artikels = artikelsOn(page).filter((nummer) => changed.has(nummer))
    const other = now.get(pageNameOf(page))
    const isSame = other === undefined || other.vingerafdruk === page.vingerafdruk
    if (artikels.length === 0 && isSame) return []
    return [
      {
        ...waarOf(voor, technologie),
        soort: 'blad',
        isKaart: page.kind === 'kaart',
        path: page.path,
        titel: page.data.titel,
        artikels,
        ...(vanaf === undefined ? {} : { vanaf })
      }
    ]
  })
}

function artikelsOn(page: VersionPage): string[] {
  if (page.kind !== 'kaart') return page.artikels.map(({ nummer }) => nummer)
  return [...new Set(page.data.acties.map(({ artikel }) => bare(artikel)))]
}

/** A card may name its own version. */
function bare(artikel: string): string {
  return artikel.replace(/@.*$/u, '')
}
