/** 404 that helps: says what may have happened, and offers the questions most people come for. */

import Link from '@docusaurus/Link'
import type { ReactNode } from 'react'
import { Vragen } from '../../../components/vragen'

export default function NotFoundContent(): ReactNode {
  return (
    <main className="container home">
      <h1>Deze pagina bestaat niet</h1>
      <p className="home__inleiding">
        Het adres is misschien verkeerd overgenomen, of de tekst is verhuisd. Een ingetrokken regel vind je
        bij zijn inzetkader.
      </p>
      <p>
        Ga naar de <Link to="/">startpagina</Link>, de <Link to="/inzetkader">inzetkaders</Link>, de{' '}
        <Link to="/begrippen">begrippen</Link> of de <Link to="/recht">rechtsbronnen</Link>.
      </p>
      <Vragen />
    </main>
  )
}
