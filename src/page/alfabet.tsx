/** A glossary: its terms by their first letter, and a line of letters that leads there. */

import type { ReactNode } from 'react'
import type { Rij } from '../data'
import { ownId } from '../pipeline'
import { Rijen } from './rijen'

export function Alfabet({ items }: { items: readonly Rij[] }): ReactNode {
  const letters = new Map<string, Rij[]>()
  for (const item of items)
    letters.set(letterOf(item.titel), [...(letters.get(letterOf(item.titel)) ?? []), item])
  return (
    <>
      <nav className="alfabet" aria-label="Van A tot Z">
        <ul>
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a href={`#${ownId(letter)}`}>{letter.toUpperCase()}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[...letters].map(([letter, terms]) => (
        <section key={letter} aria-labelledby={ownId(letter)}>
          <h3 id={ownId(letter)} className="alfabet__letter kop" tabIndex={-1}>
            {letter.toUpperCase()}
          </h3>
          <Rijen items={terms} />
        </section>
      ))}
    </>
  )
}

/** Without its accent; what begins with no letter stands under #. */
function letterOf(titel: string): string {
  const letter = titel.normalize('NFD').charAt(0).toLowerCase()
  return /[a-z]/u.test(letter) ? letter : '#'
}
