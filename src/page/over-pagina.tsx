/** Beside the text, however far one reads: which page this is, what it is worth today, and the button that cites it. */

import type { ReactNode } from 'react'
import { paginaCitaatOf } from '../inzetkader/citaat'
import { Citeerknop } from '../inzetkader/citeer'
import { confirmedVersie, useStrip } from '../inzetkader/confirmed'
import { StatusWoord } from '../parts/status-woord'
import { stripStatusOn } from '../inzetkader/versies'
import type { Page } from '../data'
import { datumInWoorden } from '../pipeline'
import { adresOf } from '../reader/published'
import { useToday } from '../reader/today'

export function OverPagina({ page }: { page: Page }): ReactNode {
  const strip = useStrip(page.strip)
  const status = stripStatusOn(strip, useToday())
  return (
    <div className="over-pagina">
      <p className="over-pagina__wat">{page.soort ?? page.titel}</p>
      {status && (
        <p>
          <StatusWoord status={status} /> {strip.versie !== undefined && `versie ${strip.versie}`}
        </p>
      )}
      <p>Bijgewerkt {datumInWoorden(page.bijgewerkt)}</p>
      <p>
        <Citeerknop wat="deze pagina" isVoluit tekst={(moment) => paginaCitaatOf(bronOf(page), moment)} />
      </p>
    </div>
  )
}

function bronOf(page: Page): Parameters<typeof paginaCitaatOf>[0] {
  const { titel, soort, bijgewerkt, address, strip, data } = page
  const built = strip.versies?.find(({ versie }) => versie === strip.versie)
  return {
    titel,
    ...(soort === undefined ? {} : { soort }),
    ...(built && { kader: { technologie: strip.technologie ?? '', versie: confirmedVersie(built) } }),
    bijgewerkt,
    url: adresOf(address),
    fictief: data.fictief === true
  }
}
