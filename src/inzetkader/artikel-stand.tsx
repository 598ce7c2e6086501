/** What an article is worth today, beside its number: whoever lands on it by a link saw no strip on top of the page. */

import type { ReactNode } from 'react'
import type { PageArtikel, Strip } from '../data'
import { useToday } from '../reader/today'
import { hrefOf } from '../reader/published'
import { useStrip } from './confirmed'
import { StatusWoord } from '../parts/status-woord'
import { countsOn, meldingOf, stripStatusOn } from './versies'

/** Version and state in one chip. */
export function ArtikelStand({ strip: built }: { strip: Strip }): ReactNode {
  const strip = useStrip(built)
  const status = stripStatusOn(strip, useToday())
  if (status === undefined) return null
  return (
    <span className="artikel__stand">
      <StatusWoord status={status} /> versie {strip.versie}
    </span>
  )
}

type Artikel = Pick<PageArtikel, 'id' | 'nietIn'>

/**
 * On words that do not count: that they do not, and the way to those that do. Where nothing leads on, the strip has said it
 * to who reads from the top, so only who landed here sees it (artikel.css).
 */
export function ArtikelMelding({ strip: built, artikel }: { strip: Strip; artikel: Artikel }): ReactNode {
  const strip = useStrip(built)
  const today = useToday()
  if (countsOn(strip, today)) return null
  const melding = meldingOf(strip, today)
  if (melding === undefined) return null
  const { tekst, link } = melding
  const place = link && artikel.nietIn?.includes(link.href) ? '' : `#${artikel.id}`
  return (
    <p className={`artikel__melding${link === undefined ? ' artikel__melding--stil' : ''}`}>
      {tekst} {link && <a href={hrefOf(link.href + place)}>{link.tekst}</a>}
    </p>
  )
}
