/** Where one refreshes three questions a shift. Without JavaScript it says what it is, and leads to the tests themselves. */

import type { ReactNode } from 'react'
import type { OpfrisModule, OpfrissenView } from '../data'
import { Programma } from '../parts/programma'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

const laad = () => import('../opleiding/opfrisser').then(({ drawOpfrisser }) => drawOpfrisser)

export default function Opfrissen({ page }: { page: OpfrissenView }): ReactNode {
  return (
    <div className="pagina">
      <header className="pagina__kop">
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <p className="zonder-script">
        De Opfrisser heeft JavaScript nodig. Zonder kun je hieronder een toets openen: daar staan alle vragen
        met hun antwoord.
      </p>
      <Programma laad={laad} van={page.deck} />
      <h2 id={ownId('hoe')}>Hoe het werkt</h2>
      <ul>
        <li>Je krijgt hoogstens drie vragen per dag. Meer mag, maar het hoeft niet.</li>
        <li>Wat je mist, komt de volgende dag terug. Wat je weet, komt steeds later.</li>
        <li>Wijzigt een artikel, dan komt zijn vraag meteen terug, met de gewijzigde woorden aangeduid.</li>
        <li>
          Niets wordt verstuurd. Je antwoorden staan enkel in deze browser.{' '}
          <a href={hrefOf('/over/privacy')}>Wat je browser onthoudt</a>
        </li>
        <li>Wat je hier opende, werkt ook zonder verbinding.</li>
      </ul>
      <Toetsen modules={page.modules} />
    </div>
  )
}

function Toetsen({ modules }: { modules: readonly OpfrisModule[] }): ReactNode {
  if (modules.length === 0) return null
  return (
    <section aria-labelledby={ownId('toetsen')}>
      <h2 id={ownId('toetsen')}>Liever een hele toets?</h2>
      <ul>
        {modules.map(({ naam, titel, toets, aantal }) => (
          <li key={naam}>
            <a href={hrefOf(toets)}>{titel}</a>: {aantal === 1 ? '1 vraag' : `${aantal} vragen`}
          </li>
        ))}
      </ul>
    </section>
  )
}
