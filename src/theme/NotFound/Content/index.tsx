/** 404 that helps: says what may have happened, and offers the questions most people come for. */

import type { ReactNode } from 'react'
import { Stand } from '../../../inzetkader/stand'
import { Vragen } from '../../../inzetkader/vragen'
import { hrefOf } from '../../../reader/published'
import { Zoekveld } from '../../../zoeken/zoekveld'

export default function NotFoundContent(): ReactNode {
  return (
    <main className="container home">
      <h1>Deze pagina bestaat niet</h1>
      <p className="home__inleiding">
        Het adres is misschien verkeerd overgenomen, of de tekst is verhuisd. Een ingetrokken regel vind je
        bij zijn inzetkader.
      </p>
      <p>
        Ga naar de <a href={hrefOf('/')}>startpagina</a>, de <a href={hrefOf('/inzetkader')}>inzetkaders</a>,
        de <a href={hrefOf('/begrippen')}>begrippen</a> of de <a href={hrefOf('/recht')}>rechtsbronnen</a>.
      </p>
      <Stand />
      <Zoekveld className="home__zoeken" />
      <Vragen />
    </main>
  )
}
