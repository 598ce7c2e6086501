/** The words that changed, struck and added; marked by line and by a word to hear, never by colour alone. */

import type { ReactNode } from 'react'
import type { ArtikelDiff, Block, Run } from '../data'
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

function Tekstverschil({ tekst }: { tekst: ArtikelDiff['tekst'] }): ReactNode {
  return tekst.map((block, index) =>
    typeof block === 'number' ? (
      <p key={index} className="verschil__rest">
        <span aria-hidden="true">… </span>
        {block === 1 ? '1 alinea ongewijzigd' : `${block} alinea's ongewijzigd`}
        <span aria-hidden="true"> …</span>
      </p>
    ) : (
      <p key={index}>
        <Runs block={block} />
      </p>
    )
  )
}

function Runs({ block }: { block: Block }): ReactNode {
  return block.map((run, index) => <Stuk key={index} run={run} />)
}

function Stuk({ run: [teken, text] }: { run: Run }): ReactNode {
  if (teken === '=') return text
  const Tag = teken === '+' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="enkel-gehoord">{teken === '+' ? 'toegevoegd: ' : 'geschrapt: '}</span>
      {text}
      <span className="enkel-gehoord"> (einde) </span>
    </Tag>
  )
}
