/** Where a korps writes its own inzetkader. Without JavaScript, and on paper, its questions are a list to answer by hand. */

import { type ReactNode, useEffect, useState } from 'react'
import type { KorpsView } from '../data'
import { isAdopted, ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'

export default function Korps({ page }: { page: KorpsView }): ReactNode {
  const { technologie, lijst } = page
  const versie = page.versies.find((one) => one.versie === lijst.versie)
  return (
    <div className="pagina">
      <header className="pagina__kop">
        <p className="pagina__soort">
          Inzetkader <a href={hrefOf(technologie.address)}>{technologie.titel}</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        {page.fictief && (
          <div className="strip__banner">
            <p className="strip__melding strip__melding--fictief">
              Fictief voorbeeld: niet gebaseerd op een echte interventie.
            </p>
          </div>
        )}
      </header>
      <p className="met-script">
        Niets wordt verstuurd: je antwoorden staan enkel in deze browser (
        <a href={hrefOf('/over/privacy')}>wat je browser onthoudt</a>).
      </p>
      <Gehaald page={page} />
      <section className="zonder-script korps-lijst" aria-labelledby={ownId('lijst')}>
        <h2 id={ownId('lijst')}>De vragen om af te drukken</h2>
        <p>
          {versie && (
            <>
              Dit zijn de vragen van <a href={hrefOf(versie.address)}>versie {versie.versie}</a>
              {isAdopted(versie) ? '' : ', een concept: niemand heeft die versie vastgesteld'}.{' '}
            </>
          )}
          Invullen in je browser kan met JavaScript.
        </p>
        {lijst.hoofdstukken.map((hoofdstuk) => (
          <section key={hoofdstuk.volgorde}>
            <h3>
              {hoofdstuk.volgorde}. {hoofdstuk.titel}
            </h3>
            {hoofdstuk.artikels.map(({ nummer, titel, address, vragen }) => (
              <div key={nummer}>
                <h4>
                  <a href={hrefOf(address)}>
                    <span className="artikelnummer">{nummer}</span> {titel}
                  </a>
                </h4>
                <ul>
                  {vragen.map((vraag) => (
                    <li key={vraag}>{vraag}</li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </section>
    </div>
  )
}

/** The program comes after the page, and only here. */
function Gehaald({ page }: { page: KorpsView }): ReactNode {
  const isHydrated = useHydrated()
  const [draw, setDraw] = useState<(page: KorpsView) => ReactNode>()
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isHydrated) return
    let isHere = true
    import('../inzetkader/korps').then(
      ({ drawKorps }) => isHere && setDraw(() => drawKorps),
      () => isHere && setFailed(true)
    )
    return () => {
      isHere = false
    }
  }, [isHydrated])
  if (isFailed)
    return <p role="alert">Deze pagina laden lukte niet. Laad ze opnieuw als je verbinding hebt.</p>
  return draw?.(page)
}
