/** The way from the home page to the field card of each technologie: of the version that counts today. */

import type { ReactNode } from 'react'
import { homeData } from '../data'
import { currentOn } from '../pipeline'
import { useToday } from '../today'

/** Address and technologie of each field card. */
export function useVeldkaarten(): { kaart: string; technologie: string }[] {
  const today = useToday() ?? homeData.bijgewerkt
  return homeData.kaarten.flatMap(({ technologie, versies }) => {
    const kaart = currentOn(versies, today)?.kaart
    return kaart === undefined ? [] : [{ kaart, technologie }]
  })
}

export function Veldkaarten(): ReactNode {
  const links = useVeldkaarten()
  if (links.length === 0) return null
  return (
    <ul className="veldkaarten">
      {links.map(({ kaart, technologie }) => (
        <li key={technologie}>
          <a href={kaart}>Veldkaart {technologie}</a>
        </li>
      ))}
    </ul>
  )
}
