/** Home: by technology, by role, and what is new. */

import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import { SiteLink } from '../components/page'
import { Lijst } from '../components/page-parts'
import { homeData } from '../data'

const ROLLEN = [
  {
    to: '/inzetkader/bodycam/0.1/activering',
    titel: 'Politie of brandweer',
    tekst: 'Wat mag en moet ik bij een interventie?'
  },
  { to: '/opleiding', titel: 'Lesgever', tekst: 'Modules, rollenspelen en observatielijsten.' },
  { to: '/bijdragen', titel: 'Contactpersoon van een zone', tekst: 'Deel een ervaring, zonder namen.' },
  { to: '/opvolging', titel: 'Werkgroep of stuurgroep', tekst: 'Wat is bekend per zone, en wat nog niet?' }
]

export default function Home(): ReactNode {
  return (
    <Layout
      title="Home"
      description="Kennis over bodycams en drones voor politie en brandweer in Limburg (België)."
    >
      <main className="container home">
        <h1>Bodycams en drones: weet wat mag, en waarom</h1>
        <p className="home__inleiding">
          Het kenniscentrum voor politie en brandweer in Limburg. Elke regel met bron en datum; wat onbekend
          is, staat als onbekend.
        </p>
        <h2>Kies een technologie</h2>
        <Blokken
          items={homeData.technologieen.map(({ address, titel, omschrijving }) => ({
            to: address,
            titel,
            tekst: omschrijving
          }))}
        />
        <h2>Wie ben je?</h2>
        <Blokken items={ROLLEN} />
        <h2>Nieuws</h2>
        <Lijst items={homeData.nieuws} link={SiteLink} />
        <h2>Recente ervaringsverslagen</h2>
        <Lijst items={homeData.ervaringen} link={SiteLink} />
      </main>
    </Layout>
  )
}

function Blokken({ items }: { items: readonly { to: string; titel: string; tekst: string }[] }): ReactNode {
  return (
    <ul className="home__blokken">
      {items.map(({ to, titel, tekst }) => (
        <li key={to}>
          <Link to={to} className="home__blok">
            <strong>{titel}</strong>
            <span>{tekst}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
