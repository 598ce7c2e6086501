/** The cards as they are cut out. What one player may not know stands on the card of another only. */

import type { ReactNode } from 'react'
import type { A6Kaart } from '../data'
import { Tree } from '../parts/tree'
import { datumInWoorden, ownId } from '../pipeline'
import { type Afdruk, kaartVoet } from './kit-afdruk'

type Props = { kaarten: readonly A6Kaart[]; afdruk: Afdruk }

export function Kaarten({ kaarten, afdruk }: Props): ReactNode {
  const id = ownId('kaarten')
  return (
    <section className="kit__kaarten" aria-labelledby={id}>
      <h2 id={id} className="kop" tabIndex={-1}>
        Kaarten
      </h2>
      <p className="kit__uitleg">
        Elke kaart is een A6. Een lange tekst gaat verder op een tweede kaart. Laat de student de andere
        kaarten niet zien.
      </p>
      <ol className="kit__stapel">
        {kaarten.map((kaart) => (
          <li key={`${kaart.rol} ${kaart.titel} ${kaart.stuk?.nummer ?? 1}`} data-rol={kaart.rol}>
            <Kaart kaart={kaart} afdruk={afdruk} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Kaart({
  kaart: { rol, titel, stuk, delen },
  afdruk
}: {
  kaart: A6Kaart
  afdruk: Afdruk
}): ReactNode {
  const { titel: spel, stopwoord } = afdruk.page.kit
  return (
    <article className="speelkaart">
      <header>
        <h3>
          {titel}
          {stuk && <span className="speelkaart__stuk"> {`${stuk.nummer} van ${stuk.van}`}</span>}
        </h3>
        <p>
          {rol === 'tegenspeler' && titel !== 'Tegenspeler' && 'Tegenspeler · '}
          {spel}
          {stopwoord !== undefined && (
            <>
              {' · '}
              <strong>Stopwoord: {stopwoord}</strong>
            </>
          )}
        </p>
      </header>
      <div className="speelkaart__tekst">
        {delen.map(({ kop, nodes }) => (
          <section key={kop}>
            <h4>{kop}</h4>
            <Tree nodes={nodes} />
          </section>
        ))}
      </div>
      <p className="speelkaart__voet">
        {kaartVoet(afdruk)}
        {afdruk.today !== undefined && (
          <span className="speelkaart__gedrukt"> Afgedrukt {datumInWoorden(afdruk.today)}.</span>
        )}
      </p>
    </article>
  )
}
