/** `/inzetkader/<technologie>/wijzigingen`: what each version changed and why, and any two versions side by side. */

import { latest } from '../../core/calendar.ts'
import { nameOf } from '../../core/address.ts'
import { contentDate, entriesOf, updatedOn } from '../../site/entries.ts'
import { versionsOf } from '../../site/versions.ts'
import { compareVersions, isAdopted, type Version } from '../../inzetkader/versions.ts'
import { sectionId, type VersionChange } from '../inzetkader/changes.ts'
import type { View, ViewMaker } from '../context.ts'

export type Wijzigingen = View & {
  technologie: string
  /** Address of the technologie. */
  terug: string
  fictief?: true
  /** Date of the content: the day that counts where there is no clock. */
  dag: string
  /** Lowest first. */
  versies: readonly Version[]
  /** Newest first, but what is only a plan after what was decided. */
  wijzigingen: (VersionChange & { id: string })[]
}

export const wijzigingen: ViewMaker = ({ site, changes }) =>
  entriesOf(site, 'technologie').map((technologie) => {
    const { titel, fictief } = technologie.data
    const versies = versionsOf(site, nameOf(technologie.address))
    const found = versies
      .toSorted((a, b) => Number(isAdopted(b)) - Number(isAdopted(a)) || compareVersions(b.versie, a.versie))
      .flatMap(({ address }) => changes.perVersie.get(address) ?? [])
      .map((change) => ({ ...change, id: sectionId(change.versie) }))
    const dates = versies.flatMap(({ address }) => {
      const entry = site.byAddress.get(address)
      return entry ? [updatedOn(entry)] : []
    })
    const data: Wijzigingen = {
      address: `${technologie.address}/wijzigingen`,
      titel: `Wijzigingen van het inzetkader ${titel}`,
      omschrijving: `Wat elke versie van het inzetkader ${titel} wijzigde, woord voor woord, en waarom.`,
      bijgewerkt: latest(dates) ?? updatedOn(technologie),
      toc: found
        .filter(({ besluit, vorige }) => besluit !== undefined || vorige !== undefined)
        .map(({ versie, id }) => ({ value: `Versie ${versie}`, id, level: 2 })),
      technologie: titel,
      terug: technologie.address,
      ...(fictief ? { fictief } : {}),
      dag: contentDate(site.entries),
      versies,
      wijzigingen: found
    }
    return { view: 'wijzigingen' as const, data }
  })
