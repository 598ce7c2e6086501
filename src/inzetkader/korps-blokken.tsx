/** What the template says, as plain blocks: the article itself, with all that leads on from it, is one tap away. */

import type { ReactNode } from 'react'
import type { Blok } from '../data'

type Punt = Blok & { soort: 'punt' }

export function Blokken({ blokken }: { blokken: readonly Blok[] }): ReactNode {
  return gegroepeerd(blokken).map((groep, index) =>
    Array.isArray(groep) ? <Punten key={index} punten={groep} /> : <EenBlok key={index} blok={groep} />
  )
}

function gegroepeerd(blokken: readonly Blok[]): (Blok | Punt[])[] {
  const groepen: (Blok | Punt[])[] = []
  for (const blok of blokken) {
    const last = groepen.at(-1)
    if (blok.soort !== 'punt') groepen.push(blok)
    else if (Array.isArray(last)) last.push(blok)
    else groepen.push([blok])
  }
  return groepen
}

function Punten({ punten }: { punten: readonly Punt[] }): ReactNode {
  return (
    <ul className="korps__punten">
      {punten.map(({ tekst, diep, nummer }, index) => (
        <li key={index} data-diep={diep}>
          {nummer !== undefined && `${nummer}. `}
          {tekst}
        </li>
      ))}
    </ul>
  )
}

function EenBlok({ blok }: { blok: Blok }): ReactNode {
  if (blok.soort === 'tabel')
    return (
      <div className="korps__tabel">
        <table>
          <thead>
            <tr>
              {blok.kop.map((cel, index) => (
                <th key={index} scope="col">
                  {cel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blok.rijen.map((rij, index) => (
              <tr key={index}>
                {rij.map((cel, at) => (
                  <td key={at}>{cel}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  return blok.soort === 'kop' ? (
    <p>
      <strong>{blok.tekst}</strong>
    </p>
  ) : (
    <p>{blok.tekst}</p>
  )
}
