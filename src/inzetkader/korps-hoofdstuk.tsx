/** A chapter on the scorecard: how far it is, and unfolded its articles with their questions. */

import type { ReactNode } from 'react'
import { hrefOf } from '../reader/published'
import { ownId } from '../pipeline'
import { Blokken } from './korps-blokken'
import { kopVan } from './korps-document'
import {
  type ArtikelStand,
  type HoofdstukStand,
  type Telling,
  telVan,
  vragenVanHoofdstuk
} from './korps-stand'
import { type Daden, KorpsVraag } from './korps-vraag'

type Props = {
  stand: HoofdstukStand
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  daden: Daden
}

export function KorpsHoofdstuk({ stand, isOpen, onToggle, daden }: Props): ReactNode {
  const { hoofdstuk, artikels } = stand
  const telling = telVan(vragenVanHoofdstuk(stand))
  return (
    <details
      id={ownId(`hoofdstuk-${hoofdstuk.naam}`)}
      className="korps__hoofdstuk"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <h3>
          {hoofdstuk.volgorde}. {hoofdstuk.titel}
        </h3>
        <span className="korps__stand">{inWoorden(telling)}</span>
        <Balk telling={telling} />
      </summary>
      {/* Hundreds of questions: drawn for who opens their chapter. */}
      {isOpen &&
        artikels
          .filter(({ vragen }) => vragen.length > 0)
          .map((artikel) => <KorpsArtikel key={artikel.artikel.id} stand={artikel} daden={daden} />)}
    </details>
  )
}

/** `3 van 12 beantwoord · 1 nee · 2 opnieuw te bekijken` */
export function inWoorden({ vragen, open, deels, nee, opnieuw }: Telling): string {
  const delen = [
    `${vragen - open} van ${vragen} beantwoord`,
    ...(nee > 0 ? [`${nee} nee`] : []),
    ...(deels > 0 ? [`${deels} deels`] : []),
    ...(opnieuw > 0 ? [`${opnieuw} opnieuw te bekijken`] : [])
  ]
  return delen.join(' · ')
}

/** Repeats the words, for an eye that goes over the list. */
function Balk({ telling }: { telling: Telling }): ReactNode {
  const { ja, nvt, woorden, deels, nee, open } = telling
  const stukken: [string, number][] = [
    ['vast', ja + nvt + woorden],
    ['deels', deels],
    ['nee', nee],
    ['open', open]
  ]
  return (
    <span className="korps__balk" aria-hidden="true">
      {stukken
        .filter(([, aantal]) => aantal > 0)
        .map(([soort, aantal]) => (
          <span key={soort} data-soort={soort} style={{ flexGrow: aantal }} />
        ))}
    </span>
  )
}

function KorpsArtikel({ stand, daden }: { stand: ArtikelStand; daden: Daden }): ReactNode {
  const { artikel, vragen } = stand
  const kop = ownId(`artikel-${artikel.id}`)
  return (
    <section className="korps__artikel" aria-labelledby={kop}>
      <h4 id={kop}>
        <a href={hrefOf(artikel.address)}>
          <span className="artikelnummer">{artikel.nummer}</span> {artikel.titel}
        </a>
      </h4>
      <details className="korps__sjabloon">
        <summary>Wat het sjabloon zegt</summary>
        <Blokken blokken={artikel.regel} />
        {artikel.delen.map(({ kop: titel, blokken }) => (
          <div key={titel}>
            {titel !== '' && <h5>{kopVan(titel)}</h5>}
            <Blokken blokken={blokken} />
          </div>
        ))}
      </details>
      {artikel.opleiding.length > 0 && (
        <p className="korps__opleiding">
          Opleiding:{' '}
          {artikel.opleiding.map(({ address, titel }, index) => (
            <span key={address}>
              {index > 0 && ', '}
              <a href={hrefOf(address)}>{titel}</a>
            </span>
          ))}
        </p>
      )}
      {vragen.map((gesteld) => (
        <KorpsVraag key={gesteld.vraag} gesteld={gesteld} daden={daden} />
      ))}
    </section>
  )
}
