/** What of all inzetkaders counts: a reader must know it before the first rule. Always one line, so nothing jumps. */

import type { ReactNode } from 'react'
import { homeData } from '../data'
import { useToday } from '../today'
import { standVanAlles } from '../versies'

export function Stand(): ReactNode {
  const today = useToday()
  return <p className="stand">{standVanAlles(homeData.kaarten, today, homeData.bijgewerkt)}</p>
}
