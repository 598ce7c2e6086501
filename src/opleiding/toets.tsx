/** The questions of a module. Without JavaScript a list with the answers folded; a browser asks them one by one. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Page, Toets as Data, VraagOpPagina } from '../data'
import { Tree } from '../parts/tree'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'
import { JuistAntwoord, Waarom, type ZelftestProps } from './antwoord'

export function Toets({ page }: { page: Page }): ReactNode {
  return page.kind === 'vragen' ? <Vragen toets={page.toets} address={page.address} /> : null
}

type VragenProps = { toets: Data; address: string }

function Vragen({ toets: { vragen, wachten, isConcept }, address }: VragenProps): ReactNode {
  const zelftest = useZelftest()
  return (
    <section className="toets">
      {isConcept && (
        <p className="toets__concept">
          Deze toets toetst een concept. Wat ze juist noemt, kan nog veranderen.
        </p>
      )}
      {wachten > 0 && <p className="toets__wachten">{wachtenInWoorden(wachten)}</p>}
      {zelftest ? zelftest(vragen, address) : <Lijst vragen={vragen} />}
      <p>
        Wil je het onthouden? De <a href={hrefOf('/opleiding/opfrissen')}>Opfrisser</a> stelt je drie vragen
        per dienst.
      </p>
    </section>
  )
}

function wachtenInWoorden(wachten: number): string {
  return wachten === 1
    ? '1 vraag wacht op nalezing. Ze wordt nu niet gesteld.'
    : `${wachten} vragen wachten op nalezing. Ze worden nu niet gesteld.`
}

type Draw = (vragen: readonly VraagOpPagina[], address: string) => ReactNode

/** Undefined until the page is awake and the program of the test is there; where it does not come, the list stays. */
function useZelftest(): Draw | undefined {
  const isHydrated = useHydrated()
  const [draw, setDraw] = useState<Draw>()
  useEffect(() => {
    if (!isHydrated) return
    let isHere = true
    import('./zelftest').then(
      ({ drawZelftest }) => isHere && setDraw(() => drawZelftest),
      () => undefined
    )
    return () => {
      isHere = false
    }
  }, [isHydrated])
  return draw
}

function Lijst({ vragen }: Pick<ZelftestProps, 'vragen'>): ReactNode {
  return (
    <ol className="toets__lijst">
      {vragen.map((vraag) => (
        <li key={vraag.id}>
          <h2 id={vraag.id}>{vraag.titel}</h2>
          <Tree nodes={vraag.casus} />
          {vraag.keuzes.length > 0 && (
            <ul>
              {ongeordend(vraag).map((keuze, index) => (
                <li key={index}>
                  <Tree nodes={keuze.nodes} />
                </li>
              ))}
            </ul>
          )}
          <details>
            <summary>Toon het antwoord</summary>
            <JuistAntwoord vraag={vraag} />
            <Waarom vraag={vraag} />
          </details>
        </li>
      ))}
    </ol>
  )
}

/** The steps of an order, not in their order. */
function ongeordend({ soort, keuzes }: VraagOpPagina): VraagOpPagina['keuzes'] {
  if (soort !== 'volgorde') return keuzes
  return [...keuzes.filter((_, index) => index % 2 === 1), ...keuzes.filter((_, index) => index % 2 === 0)]
}
