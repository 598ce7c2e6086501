/** A button that copies a text made at the press. Hidden without the script that it needs (`met-script`). */

import { type ReactNode, useState } from 'react'
import { copied, selectAll } from './clipboard'

type Props = {
  /** What stands on it, and how it is called where that says too little. */
  woord: string
  naam?: string
  /** Name of the field with the text, to copy by hand from. */
  veld: string
  className?: string
  /** The reader sees what was copied. */
  isGetoond?: boolean
  tekst: () => string
}
type Stand = { tekst: string; isGekopieerd: boolean }

export function Kopieerknop({ woord, naam, veld, className = '', isGetoond, tekst }: Props): ReactNode {
  const [stand, setStand] = useState<Stand>()
  const copy = async (): Promise<void> => {
    const made = tekst()
    setStand({ tekst: made, isGekopieerd: await copied(made) })
  }
  return (
    <>
      <button
        type="button"
        className={`citeer met-script ${className}`.trim()}
        aria-label={naam}
        onClick={() => void copy()}
      >
        {woord}
      </button>
      <span
        className={`citeer__stand met-script${stand?.isGekopieerd === false ? ' mislukt' : ''}`}
        role="status"
      >
        {stand && (stand.isGekopieerd ? 'Gekopieerd' : 'Kopiëren lukte niet. Kopieer de tekst zelf.')}
      </span>
      {stand && (isGetoond || !stand.isGekopieerd) && (
        <textarea
          className="citeer__tekst"
          aria-label={veld}
          readOnly
          rows={6}
          value={stand.tekst}
          ref={stand.isGekopieerd ? null : selectAll}
        />
      )}
    </>
  )
}
