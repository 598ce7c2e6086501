/** Links in a page's body: to a page or elsewhere, to a footnote and back, and to a cited article. */

import type { ReactNode } from 'react'
import type { Element } from '../data'
import { hrefOf } from '../reader/published'

type Props = Element[1] & { children: ReactNode }

/** A footnote's two links stay on the page and say in words where they lead. */
export function Link({ href = '', title, id, label, children }: Props): ReactNode {
  if (label !== undefined) {
    return (
      <a href={hrefOf(href)} id={id} aria-label={label} className="voetnoot">
        {children}
      </a>
    )
  }
  return (
    <a href={hrefOf(href)} title={title} rel={href.startsWith('http') ? 'noopener noreferrer' : undefined}>
      {children}
    </a>
  )
}

/** A cited article. "WPA art. 25/3 §1bis, 2°" is long: unlike "BC 6.1" it may go on on the next line. */
export function Verwijzing({ href = '', title, children }: Props): ReactNode {
  return (
    <a
      href={hrefOf(href)}
      title={title}
      className={href.startsWith('/recht/') ? 'artikelnummer artikelnummer--wet' : 'artikelnummer'}
    >
      {children}
    </a>
  )
}
