/** In which order one reads a module, and how far this reader is. The order needs no script; the rest is kept here. */

import type { ReactNode } from 'react'
import type { Leerpad, Les, Page } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { isGewijzigd, type Resultaat, standVan, useVoortgang, type Voortgang } from './voortgang'

/** On the page of a module. */
export function LeerpadVanModule({ page: { kind, leerpad } }: { page: Page }): ReactNode {
  if (kind !== 'module' || !leerpad || leerpad.lessen.length === 0) return null
  return <Pad leerpad={leerpad} />
}

function Pad({ leerpad }: { leerpad: Leerpad }): ReactNode {
  const voortgang = useVoortgang()
  const { lessen, rollenspelen, toets, eerst, daarna } = leerpad
  const id = ownId('leerpad')
  return (
    <section className="leerpad" aria-labelledby={id}>
      <h2 id={id}>In deze volgorde</h2>
      {eerst.length > 0 && <Modules woord="Volg eerst" modules={eerst} />}
      <ol>
        {lessen.map((les) => (
          <li key={les.address}>
            <a href={hrefOf(les.address)}>{les.titel}</a> <LesStand les={les} voortgang={voortgang} />
          </li>
        ))}
      </ol>
      {rollenspelen.length > 0 && <Modules woord="Oefen met" modules={rollenspelen} />}
      {toets && (
        <p>
          Kijk na wat je weet: <a href={hrefOf(toets.address)}>{toets.titel}</a>{' '}
          <ToetsStand resultaat={voortgang.toetsen[toets.address]} />
        </p>
      )}
      {daarna.length > 0 && <Modules woord="Ga daarna verder met" modules={daarna} />}
      <Verder lessen={lessen} voortgang={voortgang} />
    </section>
  )
}

type ModulesProps = { woord: string; modules: readonly { address: string; titel: string }[] }

function Modules({ woord, modules }: ModulesProps): ReactNode {
  return (
    <p>
      {woord}:{' '}
      {modules.map(({ address, titel }, index) => (
        <span key={address}>
          {index > 0 && ', '}
          <a href={hrefOf(address)}>{titel}</a>
        </span>
      ))}
    </p>
  )
}

export function LesStand({ les, voortgang }: { les: Les; voortgang: Voortgang }): ReactNode {
  const dag = voortgang.gelezen[les.address]
  if (dag === undefined) return null
  return isGewijzigd(dag, les.bijgewerkt) ? (
    <span className="gelezen gelezen--gewijzigd">≠ gewijzigd sinds je ze las</span>
  ) : (
    <span className="gelezen">✓ gelezen</span>
  )
}

export function ToetsStand({ resultaat }: { resultaat: Resultaat | undefined }): ReactNode {
  if (!resultaat) return null
  const { op, juist, van } = resultaat
  return (
    <span className="gelezen">
      {juist} van {van} juist op {datumInWoorden(op)}
    </span>
  )
}

/** Where this reader goes on. */
function Verder({ lessen, voortgang }: { lessen: readonly Les[]; voortgang: Voortgang }): ReactNode {
  const { aantal, gelezen, volgende } = standVan(voortgang, lessen)
  const les = lessen.find(({ address }) => address === volgende)
  if (gelezen === 0) return null
  return (
    <p>
      <strong>
        Je las {gelezen} van {aantal} lessen.
      </strong>{' '}
      {les ? (
        <>
          Ga verder met <a href={hrefOf(les.address)}>{les.titel}</a>.
        </>
      ) : (
        <a href={hrefOf('/opleiding')}>Kies een andere module</a>
      )}
    </p>
  )
}
