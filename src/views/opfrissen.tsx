/** Where one refreshes three questions a shift. Without JavaScript it says what it is, and leads to the tests themselves. */

import { type ReactNode, useEffect, useState } from 'react'
import type { OpfrisModule, OpfrissenView } from '../data'
import { ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'

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
      <Gehaald deck={page.deck} />
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

/** The program comes after the page, and only here. */
function Gehaald({ deck }: { deck: string }): ReactNode {
  const isHydrated = useHydrated()
  const [draw, setDraw] = useState<(deck: string) => ReactNode>()
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isHydrated) return
    let isHere = true
    import('../opleiding/opfrisser').then(
      ({ drawOpfrisser }) => isHere && setDraw(() => drawOpfrisser),
      () => isHere && setFailed(true)
    )
    return () => {
      isHere = false
    }
  }, [isHydrated])
  if (isFailed)
    return <p role="alert">De Opfrisser laden lukte niet. Laad de pagina opnieuw als je verbinding hebt.</p>
  return draw?.(deck)
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
