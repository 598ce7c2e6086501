/** Reports whose lesson ended nowhere yet. */

import { datumInWoorden, woord } from '../../core/dutch.ts'
import type { Gatengroep } from '../../opvolging/gaten.ts'
import { wachtSinds } from '../../praktijk/cijfers.ts'
import { isOpen, staatVan, stappenVan } from '../../praktijk/staat.ts'
import type { Site } from '../../site/site.ts'
import { verslagenOf } from '../praktijk/lijst.ts'

/** Since when a lesson waits for a decision. */
export type Wachtend = { titel: string; address: string; sinds: string; staat: string }

/** Those that wait longest first. */
export function wachtendeVerslagen(site: Site): Wachtend[] {
  return verslagenOf(site)
    .filter(({ data }) => !data.fictief && isOpen(staatVan(data)))
    .map(({ address, data }) => ({
      titel: data.titel,
      address,
      sinds: wachtSinds(stappenVan(data)) ?? data.datum,
      staat: staatVan(data)
    }))
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
