/** Home is a tool: who are you, what do you want to know; then what changed, the news, and one way to contribute. */

import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
import { homeData } from '../data'
import { LaatsteWijziging } from '../inzetkader/laatste-wijziging'
import { Stand } from '../inzetkader/stand'
import { Vragen } from '../inzetkader/vragen'
import { Lijst } from '../parts/lijst'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { Zoekveld } from '../zoeken/zoekveld'

export default function Home(): ReactNode {
  const { technologieen, nieuws } = homeData
  return (
    <Layout
      title="Bodycams en drones"
      description="Kennis over bodycams en drones voor politie en brandweer in Limburg (België)."
    >
      <main className="home">
        <div className="home__kop">
          <div className="container">
            <h1>Bodycams en drones: weet wat mag, en waarom</h1>
            <p className="home__inleiding">Voor politie en brandweer in Limburg</p>
            <Stand />
            <Zoekveld className="home__zoeken" />
          </div>
        </div>
        <div className="container">
          <Vragen />
          <p className="home__verder">
            Alles over:{' '}
            {technologieen.map(({ address, titel }) => (
              <a key={address} href={hrefOf(address)}>
                {titel}
              </a>
            ))}
          </p>
          <LaatsteWijziging />
          <section aria-labelledby={ownId('nieuws')}>
            <h2 id={ownId('nieuws')}>Nieuws</h2>
            <Lijst items={nieuws} />
          </section>
          <section aria-labelledby={ownId('meewerken')}>
            <h2 id={ownId('meewerken')}>Iets meegemaakt op het terrein?</h2>
            <p>
              <a href={hrefOf('/bijdragen')}>Deel je ervaring</a>, zonder namen. Een andere zone leert ervan.
            </p>
          </section>
        </div>
      </main>
    </Layout>
  )
}
