/** A glossary term in running text, with its meaning one tap away. */

import type { ReactNode } from 'react'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

type BegripProps = { href: string; definitie: string; titel: string; tekst: ReactNode }

/** Once per page, so its address makes a unique id. A native popover: opens by tap, click or key without script, closes with Escape or a tap beside it. */
export function Begrip({ href, definitie, titel, tekst }: BegripProps): ReactNode {
  const id = ownId(`uitleg-${href.slice(href.lastIndexOf('/') + 1)}`)
  return (
    <>
      <button type="button" className="begrip" popoverTarget={id}>
        {tekst}
      </button>
      <span className="begrip__uitleg" id={id} popover="auto" role="note">
        <strong>{titel}</strong> {definitie} <a href={hrefOf(href)}>Meer over {titel}</a>
      </span>
    </>
  )
}
