/** A block of text to take over as it stands, with the button that copies it. The button needs a script (`met-script`). */

import { type ReactNode, useRef, useState } from 'react'
import { copied } from './clipboard'

type Stand = '' | 'Gekopieerd' | 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.'

export function Blok({ children }: { children: ReactNode }): ReactNode {
  const tekst = useRef<HTMLPreElement>(null)
  const [stand, setStand] = useState<Stand>('')
  const copy = async (block: HTMLPreElement): Promise<void> => {
    if (await copied(block.textContent)) return setStand('Gekopieerd')
    getSelection()?.selectAllChildren(block)
    setStand('Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.')
  }
  return (
    <div className="blok">
      <p className="blok__knop met-script">
        <button type="button" onClick={() => tekst.current && void copy(tekst.current)}>
          Kopieer
        </button>
        <span role="status">{stand}</span>
      </p>
      <pre ref={tekst} tabIndex={0}>
        {children}
      </pre>
    </div>
  )
}
