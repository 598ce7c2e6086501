/** A block of text to take over as it stands, with the button that copies it. The button needs a script (`met-script`). */

import { type ReactNode, useRef, useState } from 'react'
import { copied } from './clipboard'

const MISLUKT = 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.'

type Stand = '' | 'Gekopieerd' | typeof MISLUKT

export function Blok({ children }: { children: ReactNode }): ReactNode {
  const tekst = useRef<HTMLPreElement>(null)
  const [stand, setStand] = useState<Stand>('')
  const copy = async (block: HTMLPreElement): Promise<void> => {
    if (await copied(block.textContent)) return setStand('Gekopieerd')
    getSelection()?.selectAllChildren(block)
    setStand(MISLUKT)
  }
  return (
    <div className="blok">
      <p className="blok__knop met-script">
        <button type="button" onClick={() => tekst.current && void copy(tekst.current)}>
          Kopieer
        </button>
        <span role="status" className={stand === MISLUKT ? 'mislukt' : undefined}>
          {stand}
        </span>
      </p>
      <pre ref={tekst} tabIndex={0}>
        {children}
      </pre>
    </div>
  )
}
