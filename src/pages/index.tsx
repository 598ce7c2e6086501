/** Home: the questions of the street first, then technologies, roles and what is new. */

import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import { Lijst } from '../components/page-parts'
import { Stand } from '../components/stand'
import { useVeldkaarten, Veldkaarten } from '../components/veldkaarten'
import { Vragen } from '../components/vragen'
import { homeData } from '../data'
import { ownId } from '../pipeline'

type Blok = { to: string; titel: string; tekst: string }

const BRANDWEER: readonly Blok[] = homeData.brandweer
  ? [
      {
        to: homeData.brandweer,
        titel: 'Brandweer',
        tekst: "Welke camera's je mag gebruiken, en wat verboden is."
      }
    ]
  : []

const ROLLEN: readonly Blok[] = [
  { to: '/opleiding', titel: 'Lesgever', tekst: 'Modules, rollenspelen en observatielijsten.' },
  { to: '/bijdragen', titel: 'Contactpersoon van een zone', tekst: 'Deel een ervaring, zonder namen.' },
  { to: '/opvolging', titel: 'Werkgroep of stuurgroep', tekst: 'Wat is bekend per zone, en wat nog niet?' }
]

export default function Home(): ReactNode {
  const { technologieen, nieuws, ervaringen } = homeData
  const drager = useDrager()
  return (
    <Layout
      title="Bodycams en drones"
      description="Kennis over bodycams en drones voor politie en brandweer in Limburg (België)."
    >
      <main className="home">
        <div className="home__kop">
          <div className="container home__held">
            <h1>Bodycams en drones: weet wat mag, en waarom</h1>
            <p className="home__inleiding">
              Voor politie en brandweer in Limburg. Bij elk feit een bron; een voorstel heet voorstel.
            </p>
            <Stand />
            {/* The one large search field comes here: its room is the area "zoeken" of home.css. */}
            <Veldkaarten />
          </div>
        </div>
        <div className="container">
          <Vragen />
          <h2>Kies een technologie</h2>
          <Blokken
            items={technologieen.map(({ address, titel, omschrijving }) => ({
              to: address,
              titel,
              tekst: omschrijving
            }))}
          />
          <h2>Wie ben je?</h2>
          <Blokken items={[drager, ...BRANDWEER, ...ROLLEN]} />
          <div className="home__nieuws">
            <section aria-labelledby={ownId('nieuws')}>
              <h2 id={ownId('nieuws')}>Nieuws</h2>
              <Lijst items={nieuws} />
            </section>
            <section aria-labelledby={ownId('praktijk')}>
              <h2 id={ownId('praktijk')}>Recente ervaringsverslagen</h2>
              <Lijst items={ervaringen} />
            </section>
          </div>
        </div>
      </main>
    </Layout>
  )
}

/** Who stands in the street wants the card of what counts today, and no explanation first. */
function useDrager(): Blok {
  const kaart = useVeldkaarten().find(({ technologie }) => technologie === 'bodycam')?.kaart
  return {
    to: kaart ?? '/inzetkader/bodycam',
    titel: 'Politie met een bodycam',
    tekst: 'De veldkaart: wat je doet bij een interventie.'
  }
}

function Blokken({ items }: { items: readonly Blok[] }): ReactNode {
  return (
    <ul className="home__blokken">
      {items.map(({ to, titel, tekst }) => (
        <li key={to}>
          <a href={to} className="home__blok">
            <strong>{titel}</strong>
            <span>{tekst}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
