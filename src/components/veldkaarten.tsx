/** The way from the home page to the field card of each technologie: of the version that counts today. */

import type { ReactNode } from 'react'
import { homeData } from '../data'
import { currentOn } from '../pipeline'
import { useToday } from '../today'

export function Veldkaarten(): ReactNode {
  const today = useToday() ?? homeData.bijgewerkt
  const links = homeData.kaarten.flatMap(({ technologie, versies }) => {
    const kaart = currentOn(versies, today)?.kaart
    return kaart === undefined ? [] : [{ kaart, technologie }]
  })
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
