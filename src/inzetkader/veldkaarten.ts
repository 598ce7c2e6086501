/** The way from the home page to the field card of each technologie: of the version that counts today. */

import { useVersies } from './confirmed'
import { homeData } from '../data'
import { currentOn } from '../pipeline'
import { useToday } from '../reader/today'

const ALL = homeData.kaarten.flatMap(({ versies }) => versies)

/** Address and technologie of each field card. */
export function useVeldkaarten(): { kaart: string; technologie: string }[] {
  const today = useToday() ?? homeData.bijgewerkt
  const now = useVersies(ALL)
  return homeData.kaarten.flatMap(({ technologie, versies }) => {
    const own = now.filter(({ address }) => versies.some((version) => version.address === address))
    const kaart = currentOn(own, today)?.kaart
    return kaart === undefined ? [] : [{ kaart, technologie }]
  })
}
