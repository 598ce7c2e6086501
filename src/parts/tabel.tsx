/** A table of our own data: scrolls sideways by itself on a phone, by keyboard too, and says what it holds. */

import type { ReactNode } from 'react'

type Props = {
  /** What the table holds, for who does not see it. */
  titel: string
  koppen: readonly string[]
  className?: string
  /** The rows. */
  children: ReactNode
}

export function Tabel({ titel, koppen, className, children }: Props): ReactNode {
  return (
    <div
      className={className === undefined ? 'tabel' : `tabel ${className}`}
      role="group"
      aria-label={titel}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {koppen.map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
