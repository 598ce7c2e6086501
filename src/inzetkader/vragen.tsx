/** Who are you, and about what: then the questions that such a reader comes for, each the title of its answer. */

import { type MouseEvent, type ReactNode } from 'react'
import { useVersies } from './confirmed'
import { homeData, type Vragenlijst } from '../data'
import { currentOn, hoofdletter, ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { Icoon } from '../parts/icoon'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { chooseLezer, keyOf, naarDiensten, naarTechnologieen, useLezer } from './lezer'
import { useVeldkaarten } from './veldkaarten'

const LIJSTEN = homeData.vragen

export function Vragen(): ReactNode {
  const huidig = useLezer(LIJSTEN)
  // The static page holds all: without a script a choice is a plain link to one of them.
  const shown = useHydrated() ? LIJSTEN.filter((lijst) => lijst === huidig) : LIJSTEN
  if (huidig === undefined) return null
  return (
    <section className="vragen" aria-labelledby={ownId('vragen')}>
      <h2 id={ownId('vragen')}>Wat wil je weten?</h2>
      <div className="vragen__keuze">
        <Keuze naam="Jouw dienst" huidig={huidig} naar={naarDiensten(LIJSTEN, huidig)} woord="dienst" />
        <Keuze naam="Technologie" huidig={huidig} naar={naarTechnologieen(LIJSTEN, huidig)} woord="titel" />
      </div>
      {shown.map((lijst) => (
        <Lijst key={keyOf(lijst)} lijst={lijst} isChosen={lijst === huidig} />
      ))}
    </section>
  )
}

type KeuzeProps = {
  naam: string
  huidig: Vragenlijst
  naar: readonly Vragenlijst[]
  woord: 'dienst' | 'titel'
}

function Keuze({ naam, huidig, naar, woord }: KeuzeProps): ReactNode {
  if (naar.length < 2) return null
  const choose = (event: MouseEvent, lijst: Vragenlijst): void => {
    event.preventDefault()
    chooseLezer(lijst)
  }
  return (
    <ul className="keuze" aria-label={naam}>
      {naar.map((lijst) => (
        <li key={keyOf(lijst)}>
          <a
            href={`#${idOf(lijst)}`}
            aria-current={lijst === huidig ? 'true' : undefined}
            onClick={(event) => choose(event, lijst)}
          >
            {woord === 'dienst' && <Icoon naam={lijst.dienst} />}
            {hoofdletter(lijst[woord])}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Lijst({ lijst, isChosen }: { lijst: Vragenlijst; isChosen: boolean }): ReactNode {
  const today = useToday() ?? homeData.bijgewerkt
  const geldend = currentOn(useVersies(lijst.versies), today)
  const kaart = useVeldkaarten().find(({ technologie }) => technologie === lijst.naam)?.kaart
  const { elders } = lijst
  const eerst =
    elders ?? (kaart === undefined ? undefined : { address: kaart, titel: `Veldkaart ${lijst.naam}` })
  return (
    <ul
      id={idOf(lijst)}
      className={`vragen__lijst${isChosen ? '' : ' vragen__lijst--andere'}`}
      aria-label={`${hoofdletter(lijst.dienst)}, ${lijst.titel}`}
    >
      {eerst && (
        <li className="vragen__eerst">
          <a href={hrefOf(eerst.address)}>
            <strong>{eerst.titel}</strong>
          </a>
        </li>
      )}
      {(elders ?? geldend)?.vragen.map(({ address, nummer, titel }) => (
        <li key={address}>
          <a href={hrefOf(address)}>
            <span className="vragen__titel">{titel}</span>
            {nummer !== undefined && <span className="vragen__nummer">{nummer}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

function idOf(lijst: Vragenlijst): string {
  return ownId(`vragen-${keyOf(lijst)}`)
}
