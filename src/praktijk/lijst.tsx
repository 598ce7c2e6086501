/**
 * All reports, newest first, so many a page. The first page stands in the HTML; what is chosen stands in the address, and
 * is fetched when a reader chooses.
 */

import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Lijstdata, PageOf, Rij } from '../data'
import { Feeds } from '../page/feeds-lijst'
import { Rijen } from '../page/rijen'
import { gefilterd, ownId } from '../pipeline'
import { kleed } from '../reader/kleed'
import { hrefOf } from '../reader/published'
import { isAlles, type Stand } from './adres'
import { Bladeren } from './bladeren'
import { Keuze } from './keuze'
import { useLijstdata, useRijen } from './lijstdata'
import { kies, lees, useStand } from './stand'
import { CSS } from './stijl'

/** Rows on a page. */
const PER_PAGINA = 20

type Props = { page: PageOf<'pagina'> }

export function Verslagenlijst({ page }: Props): ReactNode {
  const stand = useStand()
  const { search } = useLocation()
  useEffect(lees, [search])
  useEffect(() => kleed(CSS), [])
  const [isOpen, setOpen] = useState(false)
  const data = useLijstdata(isOpen || !isAlles(stand))
  const kop = useRef<HTMLHeadingElement>(null)
  const { getoond, isBezig, isFout, aantal, alle, pagina, paginas } = useGetoond(page, stand, data)
  const blader = (naar: number): void => {
    kies({ ...stand, pagina: naar })
    kop.current?.focus()
  }
  return (
    <section className="onderdelen verslagen" aria-labelledby={ownId('onderdelen')}>
      <h2 ref={kop} id={ownId('onderdelen')} className="kop" tabIndex={-1}>
        Verslagen <span className="onderdelen__aantal">({aantal})</span>
      </h2>
      <Keuze stand={stand} data={data} opOpen={() => setOpen(true)} />
      <p role="status" className="verslagen__stand">
        {isFout ? <Fout /> : isBezig ? 'Even geduld…' : standInWoorden(stand, aantal, alle)}
      </p>
      <div aria-busy={isBezig}>
        <Rijen items={getoond} />
      </div>
      {aantal === 0 && <Niets isAlles={isAlles(stand)} />}
      <Bladeren stand={stand} pagina={pagina} paginas={paginas} blader={blader} />
      <PerZone page={page} />
      {page.feeds && <Feeds feeds={page.feeds} />}
    </section>
  )
}

type Getoond = {
  getoond: readonly Rij[]
  isBezig: boolean
  isFout: boolean
  aantal: number
  /** Whatever is chosen. */
  alle: number
  pagina: number
  paginas: number
}

/** What the page shows for what is chosen; until it is there, what it showed before. */
function useGetoond(page: PageOf<'pagina'>, stand: Stand, found: Lijstdata | 'fout' | undefined): Getoond {
  const data = typeof found === 'object' ? found : undefined
  const places = data ? gefilterd(data, stand.filters) : []
  const alle = (isAlles(stand) ? undefined : data?.aantal) ?? page.overzicht?.aantal ?? page.onderdelen.length
  const aantal = data && !isAlles(stand) ? places.length : alle
  const paginas = Math.max(1, Math.ceil(aantal / PER_PAGINA))
  const pagina = Math.min(stand.pagina, paginas)
  const rijen = useRijen(
    isAlles(stand) ? undefined : data,
    places.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA)
  )
  const plaats = { aantal, alle, pagina, paginas }
  if (isAlles(stand)) return { ...plaats, getoond: page.onderdelen, isBezig: false, isFout: false }
  const isFout = found === 'fout' || rijen === 'fout'
  const isBezig = !isFout && rijen === undefined
  return { ...plaats, getoond: typeof rijen === 'object' ? rijen : page.onderdelen, isBezig, isFout }
}

function standInWoorden({ filters }: Stand, aantal: number, alle: number): string {
  if (Object.keys(filters).length === 0) return ''
  return aantal === 0
    ? 'Geen enkel verslag past bij wat je koos.'
    : `${String(aantal)} van ${alle === 1 ? 'het ene verslag' : `de ${String(alle)} verslagen`}`
}

function Fout(): ReactNode {
  return (
    <>
      Kiezen lukt nu niet: er is geen verbinding. Hieronder staan de nieuwste verslagen.{' '}
      <a href={hrefOf('/praktijk')}>Toon alle verslagen</a>
    </>
  )
}

function Niets({ isAlles: isLeeg }: { isAlles: boolean }): ReactNode {
  if (!isLeeg) return <p>Laat een keuze weg om meer te zien.</p>
  return (
    <p>
      Er is nog geen enkel verslag. <a href={hrefOf('/bijdragen')}>Deel het eerste</a>.
    </p>
  )
}

/** Without script the first page is all that this one shows; the page of a zone shows all of its own. */
function PerZone({ page: { overzicht, onderdelen } }: Props): ReactNode {
  if (!overzicht || overzicht.aantal <= onderdelen.length) return null
  return (
    <div className="zonder-script">
      <p>
        Hierboven staan de {onderdelen.length} nieuwste verslagen. Zonder JavaScript vind je de andere per
        zone:
      </p>
      <ul>
        {overzicht.zones.map(({ address, titel, aantal }) => (
          <li key={address}>
            <a href={hrefOf(address)}>{titel}</a> ({aantal})
          </li>
        ))}
      </ul>
    </div>
  )
}
