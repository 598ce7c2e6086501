/** The files, what they come to, and the result that goes on. */

import { type ChangeEvent, type ReactNode, useEffect, useState } from 'react'
import {
  type Bestandstand,
  type Binnen,
  binnengekomen,
  ingevuldeVan,
  standVanBestanden
} from '../behoeften/bestanden'
import { GROOTSTE } from '../behoeften/antwoorden'
import { kleed } from '../behoeften/stijl'
import type { OptellenView } from '../data'
import { MINSTENS, ownId } from '../pipeline'
import { Aantallen, AlleAntwoorden } from './optellen-aantallen'
import { Indienen } from './optellen-indienen'

export function Teller({ page }: { page: OptellenView }): ReactNode {
  const { bevraging } = page
  const [binnen, setBinnen] = useState<readonly Binnen[]>([])
  const [zonder, setZonder] = useState<readonly string[]>([])
  useEffect(kleed, [])
  const kies = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(currentTarget.files ?? [])]
    const more = await Promise.all(
      files.map(async (file) =>
        binnengekomen(
          bevraging,
          file.name,
          file.size > GROOTSTE ? undefined : await file.text().catch(() => '')
        )
      )
    )
    // The same file can be chosen again once it was mended.
    currentTarget.value = ''
    setBinnen((known) => [...known, ...more])
  }
  const ingevuld = ingevuldeVan(binnen)
  return (
    <div className="bevraging met-script">
      <h2 id={ownId('bestanden')}>1. Kies de bestanden</h2>
      {/* The button that a browser draws itself speaks the language of the browser. */}
      <label className="bevraging__knop bevraging__bestand">
        Kies bestanden van je zone
        <input type="file" multiple accept=".json,application/json" onChange={(event) => void kies(event)} />
      </label>
      <p role="status" className="bevraging__stand">
        {telling(binnen, ingevuld.length)}
      </p>
      <Bestanden binnen={binnen} neemWeg={(index) => setBinnen(binnen.toSpliced(index, 1))} />
      {ingevuld.length > 0 && <AlleAntwoorden bevraging={bevraging} ingevuld={ingevuld} />}
      {ingevuld.length >= MINSTENS && (
        <>
          <h2 id={ownId('aantallen')}>2. Kijk de aantallen na</h2>
          <Aantallen bevraging={bevraging} ingevuld={ingevuld} zonder={zonder} onZonder={setZonder} />
          <h2 id={ownId('indienen')}>3. Geef het resultaat door</h2>
          <Indienen page={page} ingevuld={ingevuld} zonder={zonder} />
        </>
      )}
    </div>
  )
}

function telling(binnen: readonly Binnen[], geteld: number): string {
  if (binnen.length === 0) return 'Nog geen bestanden gekozen.'
  const over = binnen.length - geteld
  const wat = geteld === 1 ? '1 bestand geteld' : `${String(geteld)} bestanden geteld`
  const rest = over === 0 ? '' : `, ${String(over)} niet`
  const weinig =
    geteld < MINSTENS
      ? ` Met minder dan ${String(MINSTENS)} mensen gaat niets verder: dan is te raden wie wat antwoordde.`
      : ''
  return `${wat}${rest}.${weinig}`
}

function Bestanden({
  binnen,
  neemWeg
}: {
  binnen: readonly Binnen[]
  neemWeg: (index: number) => void
}): ReactNode {
  const standen = standVanBestanden(binnen).map((stand, index) => ({ ...stand, index }))
  const goed = standen.filter(({ soort }) => soort === 'goed')
  return (
    <>
      <Lijst standen={standen.filter(({ soort }) => soort !== 'goed')} neemWeg={neemWeg} />
      {goed.length > 0 && (
        <details>
          <summary>Welke bestanden geteld zijn</summary>
          <Lijst standen={goed} neemWeg={neemWeg} />
        </details>
      )}
    </>
  )
}

type LijstProps = {
  standen: readonly (Bestandstand & { index: number })[]
  neemWeg: (index: number) => void
}

function Lijst({ standen, neemWeg }: LijstProps): ReactNode {
  if (standen.length === 0) return null
  return (
    <ul className="bevraging__bestanden">
      {standen.map(({ naam, soort, zegt, index }) => (
        <li key={index} data-soort={soort}>
          <p>
            <strong>
              <span aria-hidden="true">{soort === 'goed' ? '✓' : soort === 'fout' ? '✕' : '='}</span> {naam}
            </strong>
            : {zegt}
          </p>
          <button type="button" className="knop-stil" onClick={() => neemWeg(index)}>
            Haal weg<span className="enkel-gehoord"> {naam}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
