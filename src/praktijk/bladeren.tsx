/** From page to page of the list: links, so that each can be kept, shared and opened beside this one. */

import type { MouseEvent, ReactNode } from 'react'
import { hrefOf } from '../reader/published'
import { searchOf, type Stand } from './adres'
import { paginanummers } from './paginanummers'

type Props = { stand: Stand; pagina: number; paginas: number; blader: (pagina: number) => void }

export function Bladeren({ stand, pagina, paginas, blader }: Props): ReactNode {
  if (paginas === 1) return null
  const naar = (nummer: number) => ({
    href: hrefOf(`/praktijk${searchOf({ ...stand, pagina: nummer })}`),
    onClick: (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      blader(nummer)
    }
  })
  return (
    <nav className="bladeren met-script" aria-label="Pagina’s met verslagen">
      <ul>
        {pagina > 1 && (
          <li>
            <a {...naar(pagina - 1)} rel="prev">
              Vorige
            </a>
          </li>
        )}
        {paginanummers(pagina, paginas).map((nummer, index) =>
          nummer === undefined ? (
            <li key={`gat ${String(index)}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={nummer}>
              <a
                {...naar(nummer)}
                aria-label={`Pagina ${String(nummer)} van ${String(paginas)}`}
                aria-current={nummer === pagina ? 'page' : undefined}
              >
                {nummer}
              </a>
            </li>
          )
        )}
        {pagina < paginas && (
          <li>
            <a {...naar(pagina + 1)} rel="next">
              Volgende
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
