/**
 * Reports per state as bars. Each bar has its word and its number beside it, and a whole sentence for who does not see
 * them; lengths are parts of the width, so letters stay as large as the reader has them.
 */

import type { ReactNode } from 'react'
import type { Cijfers } from '../data'
import { ownId } from '../pipeline'
import { groepenVan, type Groep } from './staten'

/** Heights in pixels: of a heading, and of a bar with its words. */
const KOP = 36
const STAAF = 40

export function Staven({ cijfers }: { cijfers: Cijfers }): ReactNode {
  const groepen = groepenVan(cijfers)
  const most = Math.max(1, ...groepen.flatMap(({ staten }) => staten.map(({ aantal }) => aantal)))
  const starts = groepen.map((_, index) =>
    groepen.slice(0, index).reduce((sum, groep) => sum + hoogteVan(groep), 0)
  )
  const hoogte = groepen.reduce((sum, groep) => sum + hoogteVan(groep), 0)
  return (
    <svg
      className="staven"
      role="img"
      width="100%"
      height={hoogte}
      aria-labelledby={`${ownId('staven-titel')} ${ownId('staven-zin')}`}
    >
      <title id={ownId('staven-titel')}>Verslagen per staat</title>
      <desc id={ownId('staven-zin')}>{inWoorden(groepen)}</desc>
      {groepen.map((groep, index) => (
        <Staafgroep key={groep.soort} groep={groep} most={most} y={starts[index] ?? 0} />
      ))}
    </svg>
  )
}

function Staafgroep({ groep, most, y }: { groep: Groep; most: number; y: number }): ReactNode {
  return (
    <svg y={y}>
      <text className="staven__kop" y={KOP - 10}>
        {groep.naam}
      </text>
      {groep.staten.map(({ staat, woord, aantal }, index) => {
        const top = KOP + index * STAAF
        return (
          <g key={staat}>
            <text y={top + 14}>{woord}</text>
            <text x="100%" y={top + 14} textAnchor="end">
              {aantal}
            </text>
            <rect className="staven__spoor" y={top + 28} width="100%" height="2" />
            <rect
              className={`staven__staaf staven__staaf--${groep.soort}`}
              y={top + 20}
              width={`${String(Math.round((aantal / most) * 1000) / 10)}%`}
              height="10"
            />
          </g>
        )
      })}
    </svg>
  )
}

function hoogteVan({ staten }: Groep): number {
  return KOP + staten.length * STAAF + 8
}

function inWoorden(groepen: readonly Groep[]): string {
  return groepen
    .map(
      ({ naam, staten }) =>
        `${naam}: ${staten.map(({ woord, aantal }) => `${woord} ${String(aantal)}`).join(', ')}.`
    )
    .join(' ')
}
