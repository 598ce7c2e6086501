/** The button that copies what to paste in a pv or a report. Hidden without the script that it needs (`met-script`). */

import { type ReactNode, useState } from 'react'
import { type Bron, citaatVan } from '../citaat'
import { confirmedOn, confirmedVersie, loadedOn } from '../confirmed'

/** `geladen`: the day on which the words left the site, where that is not when the page did. */
type Props = { bron: Omit<Bron, 'url'> & { address: string }; geladen?: string }
type Stand = 'rust' | 'gekopieerd' | { tekst: string }

export function Citeer({ bron: { address, ...bron }, ...props }: Props): ReactNode {
  const [stand, setStand] = useState<Stand>('rust')
  const { nummer } = bron.artikel
  const copy = async (): Promise<void> => {
    const geladen = props.geladen ?? loadedOn()
    const versie = confirmedVersie(bron.versie)
    const nagegaan = [confirmedOn() ?? geladen, geladen].sort().at(-1) ?? geladen
    const tekst = citaatVan({ ...bron, versie, url: urlOf(address) }, { geladen, nagegaan })
    setStand((await copied(tekst)) ? 'gekopieerd' : { tekst })
  }
  return (
    <>
      <button
        type="button"
        className="citeer met-script"
        aria-label={`Citeer ${nummer}`}
        onClick={() => void copy()}
      >
        Citeer
      </button>
      <span className="citeer__stand met-script" role="status">
        {stand === 'gekopieerd' && 'Gekopieerd'}
        {typeof stand === 'object' && 'Kopiëren lukte niet. Kopieer de tekst zelf.'}
      </span>
      {typeof stand === 'object' && (
        <textarea
          className="citeer__tekst"
          aria-label={`Citaat van ${nummer}`}
          readOnly
          rows={6}
          value={stand.tekst}
          ref={selectAll}
        />
      )}
    </>
  )
}

/** False where there is no clipboard: an old browser, a page without https, a reader who refuses. */
async function copied(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst)
    return true
  } catch {
    return false
  }
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}

/** The published address, also when this copy of the site is served elsewhere. */
function urlOf(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return new URL(address, canonical ?? window.location.href).href
}
