/** By what one chooses among reports. */

import type { ReactNode } from 'react'
import type { Kenmerk, Lijstdata } from '../data'
import { Filterkeuze } from '../parts/filterkeuze'
import { STATUSSEN, WERKT } from '../parts/status'
import type { Stand } from './adres'
import { kies } from './stand'

const NAMEN: Readonly<Record<Kenmerk, string>> = {
  technologie: 'Technologie',
  dienst: 'Dienst',
  doel: 'Doel van de camera',
  type: 'Soort verslag',
  zone: 'Zone',
  staat: 'Waar het staat',
  werkt: 'Werkte het?'
}

type Props = { stand: Stand; data: Lijstdata | 'fout' | undefined; opOpen: () => void }

export function Keuze({ stand, data, opOpen }: Props): ReactNode {
  return (
    <Filterkeuze
      woord="Kies welke verslagen je ziet"
      namen={NAMEN}
      filters={stand.filters}
      data={typeof data === 'object' ? data : undefined}
      leeg={data === 'fout' ? 'Kiezen lukt nu niet: er is geen verbinding.' : 'Even geduld…'}
      kies={(filters) => kies({ filters, pagina: 1 })}
      opOpen={opOpen}
      woordVan={woordVan}
    />
  )
}

/** A state is called as its row calls it. */
function woordVan(facet: Kenmerk, code: string): string | undefined {
  const statussen = facet === 'staat' ? STATUSSEN : facet === 'werkt' ? WERKT : {}
  return Object.hasOwn(statussen, code) ? statussen[code]?.woord : undefined
}
