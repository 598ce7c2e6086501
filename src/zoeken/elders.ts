/**
 * Who else answers the questions of this site: the service that package.json names, where it names one. The bundler writes
 * its settings here (docusaurus/plugin.ts); without them all of this is left out, and no byte tells of it.
 */

import type { Algolia } from '../data'
import type { Zoeker } from './zoeker'

declare const ZOEKDIENST: Algolia | undefined

export type Elders = {
  naam: string
  /** Asks the service; the engine in this browser where that cannot answer. */
  zoekerMet: (lokaal: Zoeker) => Zoeker
}

export const elders: Elders | undefined =
  ZOEKDIENST === undefined
    ? undefined
    : {
        naam: 'Algolia',
        zoekerMet: (lokaal) => {
          let gemaakt: Promise<Zoeker> | undefined
          return async (vraag, filters, today) => {
            gemaakt ??= import('./algolia').then(({ metTerugval, zoekBij }) =>
              metTerugval(zoekBij(ZOEKDIENST), lokaal)
            )
            const zoek = await gemaakt.catch(() => {
              // Its script could not be loaded: the next question tries again.
              gemaakt = undefined
              return lokaal
            })
            return zoek(vraag, filters, today)
          }
        }
      }
