/** One article beside its law; below them what changed in it and the reports of after its last review. */

import { type ReactNode, useEffect, useRef } from 'react'
import type { Naleesartikel, Naleeswet } from '../data'
import { BijArtikel } from '../inzetkader/changes'
import { Woorden } from '../inzetkader/diff'
import { Blokken } from '../inzetkader/korps-blokken'
import { Tree } from '../parts/tree'
import { datumInWoorden, ownId, woord } from '../pipeline'
import { hrefOf } from '../reader/published'

export function NaleesArtikel({ artikel }: { artikel: Naleesartikel }): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  const { nummer, titel, address, nodes } = artikel
  return (
    <>
      <h2 ref={kop} tabIndex={-1} id={ownId('nalezen')}>
        <span className="artikelnummer">{nummer}</span> {titel}
      </h2>
      <div className="nalezen__naast">
        <section aria-labelledby={ownId('nu')}>
          <h3 id={ownId('nu')}>Zo staat het er nu</h3>
          <div className="nalezen__tekst">
            <Tree nodes={nodes} />
          </div>
          <p>
            <a href={hrefOf(address)}>Lees {nummer} op zijn plaats</a>
          </p>
        </section>
        <section aria-labelledby={ownId('wet')}>
          <h3 id={ownId('wet')}>De wet</h3>
          <Wetten {...artikel} />
        </section>
        <section aria-labelledby={ownId('anders')}>
          <h3 id={ownId('anders')}>Wat wijzigde</h3>
          <Gewijzigd {...artikel} />
        </section>
        <section aria-labelledby={ownId('verslagen')}>
          <h3 id={ownId('verslagen')}>Nieuwe verslagen</h3>
          <Verslagen {...artikel} />
        </section>
      </div>
    </>
  )
}

function Wetten({ wetten, laatste, nummer }: Naleesartikel): ReactNode {
  if (wetten.length === 0)
    return (
      <p>
        {nummer} noemt geen wet, en zijn hoofdstuk ook niet. Steunt de regel toch op een wet, zoek ze dan in{' '}
        <a href={hrefOf('/recht')}>Recht</a>.
      </p>
    )
  return wetten.map((wet) => <Wet key={wet.address} wet={wet} sinds={laatste?.op} />)
}

function Wet({ wet, sinds }: { wet: Naleeswet; sinds: string | undefined }): ReactNode {
  const { address, titel, kop, peildatum, toestand, tekst } = wet
  return (
    <div className="nalezen__wet">
      <h4>
        <a href={hrefOf(address)}>{kop ?? titel}</a>
      </h4>
      <p className="klein">
        {kop !== undefined && `${titel}. `}Peildatum: {datumInWoorden(peildatum)}
        {toestand !== 'geldend' && `, toestand: ${woord(toestand)}`}.
        {sinds !== undefined &&
          sinds < peildatum &&
          ' Deze wet is nog eens nagekeken na het laatste nazicht van het artikel.'}
      </p>
      <Blokken blokken={tekst} />
    </div>
  )
}

function Gewijzigd({ laatste, toen, wijziging }: Naleesartikel): ReactNode {
  return (
    <>
      {laatste ? (
        <p>
          Laatst nagelezen op {datumInWoorden(laatste.op)}, in versie {laatste.versie}, door {laatste.door},
          tegen {laatste.tegen}: {woord(laatste.uitkomst)}.
        </p>
      ) : (
        <p>Dit artikel is nog nooit nagelezen.</p>
      )}
      {toen === 'zelfde' && <p>Sindsdien is geen woord gewijzigd.</p>}
      {toen === 'onbekend' && (
        <p>De woorden van toen staan in geen enkele versie meer. Lees het hele artikel na.</p>
      )}
      {typeof toen === 'object' && (
        <>
          <p>Sindsdien wijzigden deze woorden:</p>
          <Woorden diff={toen.diff} />
        </>
      )}
      {wijziging && <BijArtikel wijziging={wijziging} />}
    </>
  )
}

function Verslagen({ verslagen, verslagenMeer, laatste, nummer }: Naleesartikel): ReactNode {
  const sinds = laatste === undefined ? '' : ` sinds ${datumInWoorden(laatste.op)}`
  if (verslagen.length === 0)
    return (
      <p>
        Geen verslag over {nummer}
        {sinds}.
      </p>
    )
  return (
    <>
      <ul className="lijst">
        {verslagen.map(({ address, titel, omschrijving, datum, fictief }) => (
          <li key={address}>
            <a href={hrefOf(address)} className="lijst__titel">
              {titel}
            </a>
            <p>
              {datum !== undefined && `${datumInWoorden(datum)}. `}
              {fictief && 'Fictief voorbeeld. '}
              {omschrijving}
            </p>
          </li>
        ))}
      </ul>
      {verslagenMeer !== undefined && <p>En nog {verslagenMeer} andere.</p>}
    </>
  )
}
