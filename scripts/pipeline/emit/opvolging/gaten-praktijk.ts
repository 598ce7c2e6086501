/** Reports whose lesson ended nowhere yet. */

import { datumInWoorden, woord } from '../../core/dutch.ts'
import type { Gatengroep } from '../../opvolging/gaten.ts'
import { wachtSinds } from '../../praktijk/cijfers.ts'
import { stappenVan } from '../../praktijk/staat.ts'
import type { Site } from '../../site/site.ts'
import { verslagenOf } from '../praktijk/lijst.ts'

/** Since when a lesson waits for a decision. */
export type Wachtend = { titel: string; address: string; sinds: string; staat: string }

/** Those that wait longest first; with `dag`, as they stood on that day. */
export function wachtendeVerslagen(site: Site, dag?: string): Wachtend[] {
  return verslagenOf(site)
    .filter(({ data }) => !data.fictief)
    .flatMap(({ address, data }): Wachtend[] => {
      const stappen = stappenVan(data).filter(({ op }) => dag === undefined || op <= dag)
      const staat = stappen.at(-1)?.staat
      const sinds = wachtSinds(stappen)
      return staat === undefined || sinds === undefined ? [] : [{ titel: data.titel, address, sinds, staat }]
    })
    .sort((a, b) => a.sinds.localeCompare(b.sinds) || a.titel.localeCompare(b.titel, 'nl'))
}

export function verslagen(site: Site): Gatengroep {
  return {
    naam: 'zonder-beslissing',
    kop: 'Lessen zonder beslissing',
    een: 'les zonder beslissing',
    meer: 'lessen zonder beslissing',
    wie: 'De werkgroep en de stuurgroep',
    doe: 'Beslis wat er met de les gebeurt, en voeg die stap toe aan het verloop van het verslag.',
    lees: { woord: 'Lessen in cijfers', address: '/opvolging/lessen' },
    gaten: wachtendeVerslagen(site).map(({ titel, address, sinds, staat }) => ({
      titel,
      address,
      zin: `Wacht sinds ${datumInWoorden(sinds)}. Staat: ${woord(staat).replaceAll('-', ' ')}.`
    }))
  }
}
