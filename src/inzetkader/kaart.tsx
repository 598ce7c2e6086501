/** The field card: what to do, in the order in which you do it, each with the article it follows from. */

import type { ReactNode } from 'react'
import type { PageLink, PageOf } from '../data'
import { datumInWoorden } from '../pipeline'
import { hrefOf } from '../reader/published'

export function Kaart({ page }: { page: PageOf<'kaart'> }): ReactNode {
  const { nagelezen, volgend_nazicht, versie } = page.strip
  const voet = [
    `Versie ${versie ?? 'onbekend'}`,
    `nagelezen: ${nagelezen === undefined ? 'nog niet' : datumInWoorden(nagelezen)}`,
    volgend_nazicht && `volgend nazicht: ${datumInWoorden(volgend_nazicht)}`,
    `bijgewerkt: ${datumInWoorden(page.bijgewerkt)}`
  ]
  return (
    <>
      <ol className="kaart">
        {page.acties.map(({ doe, nummer, titel, address }, index) => (
          <li key={index}>
            <span className="kaart__doe">{doe}</span>
            <a href={hrefOf(address)} title={titel} className="kaart__artikel artikelnummer">
              {nummer}
            </a>
          </li>
        ))}
      </ol>
      <p className="kaart__twijfel">
        <strong>Twijfel?</strong> {page.data.twijfel}
      </p>
      <p className="kaart__voet klein">{voet.filter(Boolean).join(' · ')}</p>
      <button type="button" className="druk-artikel met-script" onClick={() => window.print()}>
        Druk de kaart af op zakformaat (A6)
      </button>
    </>
  )
}

/** On the page of a version: the way to its card, before everything else. */
export function NaarVeldkaart({ items }: { items: readonly PageLink[] }): ReactNode {
  const kaart = items.find(({ kind }) => kind === 'kaart')
  if (kaart === undefined) return null
  return (
    <p className="naar-veldkaart">
      <a href={hrefOf(kaart.address)}>
        <span className="klein">Veldkaart</span> <strong>{kaart.titel}</strong>
      </a>
    </p>
  )
}
