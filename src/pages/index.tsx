/** Home: the questions of the street first, then technologies, roles and what is new. */

import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import { Lijst } from '../components/page-parts'
import { Veldkaarten } from '../components/veldkaarten'
import { Vragen } from '../components/vragen'
import { homeData } from '../data'

const ROLLEN = [
  { to: '/inzetkader', titel: 'Politie of brandweer', tekst: 'Wat mag en moet ik bij een interventie?' },
  { to: '/opleiding', titel: 'Lesgever', tekst: 'Modules, rollenspelen en observatielijsten.' },
  { to: '/bijdragen', titel: 'Contactpersoon van een zone', tekst: 'Deel een ervaring, zonder namen.' },
  { to: '/opvolging', titel: 'Werkgroep of stuurgroep', tekst: 'Wat is bekend per zone, en wat nog niet?' }
]

export default function Home(): ReactNode {
  const { technologieen, nieuws, ervaringen } = homeData
  return (
    <Layout
      title="Bodycams en drones"
      description="Kennis over bodycams en drones voor politie en brandweer in Limburg (België)."
    >
      <main className="home">
        <div className="home__kop">
          <div className="container">
            <h1>Bodycams en drones: weet wat mag, en waarom</h1>
            <p className="home__inleiding">
              Voor politie en brandweer in Limburg. Elke regel met bron en datum. Wat onbekend is, staat als
              onbekend.
            </p>
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
          <Blokken items={ROLLEN} />
          <div className="home__nieuws">
            <section aria-labelledby="nieuws">
              <h2 id="nieuws">Nieuws</h2>
              <Lijst items={nieuws} />
            </section>
            <section aria-labelledby="praktijk">
              <h2 id="praktijk">Recente ervaringsverslagen</h2>
              <Lijst items={ervaringen} />
            </section>
          </div>
        </div>
      </main>
    </Layout>
  )
}

function Blokken({ items }: { items: readonly { to: string; titel: string; tekst: string }[] }): ReactNode {
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
