/** Where a korps writes its own inzetkader. Without JavaScript, and on paper, its questions are a list to answer by hand. */

import type { ReactNode } from 'react'
import type { KorpsView } from '../data'
import { KaderKop } from '../inzetkader/kop'
import { Programma } from '../parts/programma'
import { isAdopted, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

const laad = () => import('../inzetkader/korps').then(({ drawKorps }) => drawKorps)

export default function Korps({ page }: { page: KorpsView }): ReactNode {
  const { lijst } = page
  const versie = page.versies.find((one) => one.versie === lijst.versie)
  return (
    <div className="pagina">
      <KaderKop page={page} />
      <p className="met-script">
        Niets wordt verstuurd: je antwoorden staan enkel in deze browser (
        <a href={hrefOf('/over/privacy')}>wat je browser onthoudt</a>).
      </p>
      <Programma laad={laad} van={page} />
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
