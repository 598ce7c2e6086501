/** An article as it changed, with its heading or below one that stands elsewhere. */

import type { ReactNode } from 'react'
import type { ArtikelDiff } from '../data'
import { Runs, Tekstverschil } from '../parts/verschil'
import { hrefOf } from '../reader/published'

const SOORTEN: Readonly<Record<ArtikelDiff['soort'], string>> = {
  gewijzigd: 'Gewijzigd',
  nieuw: 'Nieuw artikel',
  vervallen: 'Vervallen artikel'
}

/** One article with its heading. */
export function ArtikelVerschil({ diff }: { diff: ArtikelDiff }): ReactNode {
  return (
    <section className="verschil" data-soort={diff.soort}>
      <h3>
        <a href={hrefOf(diff.address)} className="artikelnummer">
          {diff.nummer}
        </a>{' '}
        <Runs block={diff.titel} />
      </h3>
      <p className="verschil__soort">{SOORTEN[diff.soort]}</p>
      <Tekstverschil tekst={diff.tekst} />
    </section>
  )
}

/** The words under a heading that stands elsewhere; a changed title comes along. */
export function Woorden({ diff }: { diff: ArtikelDiff }): ReactNode {
  const hasNewTitle = diff.titel.some(([teken]) => teken !== '=')
  return (
    <div className="verschil">
      {hasNewTitle && (
        <p>
          <strong>
            <Runs block={diff.titel} />
          </strong>
        </p>
      )}
      <Tekstverschil tekst={diff.tekst} />
    </div>
  )
}
