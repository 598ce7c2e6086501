/** What stands beside the text of a report: whether it worked, the articles that it is about, and what is alike. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { StatusWoord } from '../parts/status-woord'
import { Rijen } from '../page/rijen'
import { WERKT } from '../parts/status'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

type Props = { report: PageOf<'ervaring'> }

/** As good a lesson as any: who tries the same must see it first. */
export function Werkt({ report }: Props): ReactNode {
  const { werkt_het: code = '' } = report.data
  const status = WERKT[code]
  if (!status) return null
  return (
    <p className="werkt">
      <StatusWoord status={status} />
      {code === 'werkte-niet' && ' Ook wat niet werkt, is een les.'}
    </p>
  )
}

export function OverArtikels({ report: { over } }: Props): ReactNode {
  if (over.length === 0) return null
  return (
    <section className="over-artikels" aria-labelledby={ownId('over')}>
      <h2 id={ownId('over')}>Hierover gaat dit verslag</h2>
      <ul>
        {over.map(({ nummer, titel, href }) => (
          <li key={nummer}>
            <a href={hrefOf(href)}>
              <span className="artikelnummer">{nummer}</span> {titel}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Gelijkend({ report: { gelijkend } }: Props): ReactNode {
  if (gelijkend.length === 0) return null
  return (
    <section aria-labelledby={ownId('gelijkend')}>
      <h2 id={ownId('gelijkend')} className="kop" tabIndex={-1}>
        Verslagen die hierop lijken
      </h2>
      <Rijen items={gelijkend} />
    </section>
  )
}
