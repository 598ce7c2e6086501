/** Articles by what teaches, practises and asks them. A cell says it in words; which pages those are unfolds below. */

import type { ReactNode } from 'react'
import type { Dekker, DekkingRij } from '../data'
import { hrefOf } from '../reader/published'

type Hoofdstuk = { titel?: string; address?: string; rijen: readonly DekkingRij[] }

export function DekkingTabel({
  titel,
  hoofdstukken
}: {
  titel: string
  hoofdstukken: readonly Hoofdstuk[]
}): ReactNode {
  return (
    <div className="vast-tabel">
      <table aria-label={titel}>
        <thead>
          <tr>
            <th scope="col">Artikel</th>
            <th scope="col">Les</th>
            <th scope="col">Rollenspel</th>
            <th scope="col">Toets</th>
          </tr>
        </thead>
        {hoofdstukken.map(({ titel: kop, address, rijen }) => (
          <tbody key={address ?? titel}>
            {kop !== undefined && address !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  <a href={hrefOf(address)}>{kop}</a>
                </th>
              </tr>
            )}
            {rijen.map((rij) => (
              <Rij key={rij.nummer} rij={rij} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Rij({ rij }: { rij: DekkingRij }): ReactNode {
  const { nummer, titel, address, lessen, rollenspelen, vragen, wachten, isOpen } = rij
  const asked = vragen.reduce((sum, { aantal }) => sum + aantal, 0)
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(address)}>
          <span className="artikelnummer">{nummer}</span> {titel}
        </a>
      </th>
      <td>
        <Door dekkers={lessen} woorden={counted(lessen.length, 'les', 'lessen')} />
      </td>
      <td>
        <Door dekkers={rollenspelen} woorden={counted(rollenspelen.length, 'spel', 'spelen')} />
      </td>
      <td>
        {asked === 0 && isOpen ? (
          <Teken teken="·" woorden="niets om te vragen" />
        ) : (
          <Door dekkers={vragen} woorden={counted(asked, 'vraag', 'vragen')} />
        )}
        {wachten !== undefined && (
          <Teken teken="…" woorden={`${counted(wachten, 'vraag wacht', 'vragen wachten')} op nalezing`} />
        )}
      </td>
    </tr>
  )
}

function Door({ dekkers, woorden }: { dekkers: readonly Dekker[]; woorden: string }): ReactNode {
  if (dekkers.length === 0) return <Teken teken="–" woorden="geen" />
  return (
    <details>
      <summary>
        <Teken teken="✓" woorden={woorden} />
      </summary>
      <ul>
        {dekkers.map(({ titel, module, address }) => (
          <li key={address}>
            <a href={hrefOf(address)}>{titel}</a> <span>{module}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Teken({ teken, woorden }: { teken: string; woorden: string }): ReactNode {
  return (
    <span className={teken === '✓' ? 'dekking__wel' : 'dekking__niet'}>
      <span aria-hidden="true">{teken}</span> {woorden}
    </span>
  )
}

function counted(aantal: number, one: string, more: string): string {
  return `${aantal} ${aantal === 1 ? one : more}`
}
