/** The words that changed, struck and added; marked by line and by a word to hear, never by colour alone. */

import type { ReactNode } from 'react'
import type { ArtikelDiff, Block, Run } from '../data'

export function Tekstverschil({ tekst }: { tekst: ArtikelDiff['tekst'] }): ReactNode {
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

export function Runs({ block }: { block: Block }): ReactNode {
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
