/** The newest version that counts: what a reader who comes back must know first. Nothing where none was ever adopted. */

import type { ReactNode } from 'react'
import { homeData } from '../data'
import { datumInWoorden, inForceOn, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { useVersies } from './confirmed'

const ALL = homeData.kaarten.flatMap(({ versies }) => versies)

export function LaatsteWijziging(): ReactNode {
  const today = useToday()
  const now = useVersies(ALL)
  const laatste = homeData.kaarten
    .flatMap(({ technologie, versies }) => {
      const own = now.filter(({ address }) => versies.some((version) => version.address === address))
      const geldend = inForceOn(own, today ?? homeData.bijgewerkt)
      return geldend?.van === undefined ? [] : [{ technologie, versie: geldend.versie, van: geldend.van }]
    })
    .toSorted((a, b) => b.van.localeCompare(a.van))[0]
  if (laatste === undefined) return null
  const { technologie, versie, van } = laatste
  return (
    <section aria-labelledby={ownId('gewijzigd')}>
      <h2 id={ownId('gewijzigd')}>Laatst gewijzigd</h2>
      <p>
        Inzetkader {technologie}, versie {versie}, vanaf {datumInWoorden(van)}.{' '}
        <a href={hrefOf(`/inzetkader/${technologie}/wijzigingen`)}>Lees wat er wijzigde</a>
      </p>
    </section>
  )
}
