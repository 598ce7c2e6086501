/** What of all inzetkaders counts: a reader must know it before the first rule. Always one line, so nothing jumps. */

import type { ReactNode } from 'react'
import { useVersies } from './confirmed'
import { homeData } from '../data'
import { useToday } from '../reader/today'
import { standOfAll } from './versies'

const ALL = homeData.kaarten.flatMap((kaart) => kaart.versies)

export function Stand(): ReactNode {
  const today = useToday()
  const versies = useVersies(ALL)
  const kaarten = homeData.kaarten.map((kaart) => ({
    ...kaart,
    versies: kaart.versies.map((built) => versies.find(({ address }) => address === built.address) ?? built)
  }))
  return <p className="stand">{standOfAll(kaarten, today, homeData.bijgewerkt)}</p>
}
