/**
 * Three buttons over what this browser keeps: keep it as a file, put a file back beside what is here, erase it. All of it
 * stays on the device. Asks before it erases, and says what came of each.
 */

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { kleed } from '../reader/kleed'
import { bestandVan, type Meeneem, uitBestand } from '../reader/meeneem'
import { todayInBrussels } from '../reader/today'

type Props<Data> = {
  meeneem: Meeneem<Data>
  /** What is kept now; undefined where that is nothing. */
  data: Data | undefined
  leeg: Data
  /** Whether the browser has it now. Undefined erases. */
  bewaar: (data: Data | undefined) => boolean
  andere?: readonly Pick<Meeneem<never>, 'soort' | 'naam' | 'waar'>[]
}

type Stand = { tekst: string; isFout?: boolean }

const NIET_BEWAARD =
  'Je browser bewaart niets. Dat is zo in een privévenster, of als opslag uit staat. Open de site in een gewoon venster.'

export function MeeneemKnoppen<Data>({ meeneem, data, leeg, bewaar, andere }: Props<Data>): ReactNode {
  const [stand, setStand] = useState<Stand>()
  useEffect(() => kleed(CSS), [])
  const zetTerug = async (file: File): Promise<void> => {
    const read = uitBestand(meeneem, await file.text().catch(() => ''), andere)
    if ('fout' in read) return setStand({ tekst: read.fout, isFout: true })
    const samen = meeneem.samen(data ?? leeg, read.data)
    setStand(
      bewaar(samen)
        ? { tekst: `Teruggezet. Nu bewaard: ${meeneem.inWoorden(samen)}.` }
        : { tekst: NIET_BEWAARD, isFout: true }
    )
  }
  return (
    <div className="meeneem met-script">
      <div className="meeneem__knoppen">
        {data !== undefined && (
          <button
            type="button"
            className="knop-stil"
            onClick={() => {
              geefBestand(bestandVan(meeneem, data, todayInBrussels()))
              setStand({ tekst: 'Bewaard als bestand. Je vindt het bij je downloads.' })
            }}
          >
            Bewaar {meeneem.naam} als bestand
          </button>
        )}
        <KiesBestand opBestand={(file) => void zetTerug(file)} />
        {data !== undefined && (
          <Wis
            naam={meeneem.naam}
            wis={() => {
              bewaar(undefined)
              setStand({ tekst: 'Gewist. Op dit toestel staat er niets meer van.' })
            }}
          />
        )}
      </div>
      <p role="status" className={stand?.isFout ? 'mislukt' : undefined}>
        {stand?.tekst}
      </p>
    </div>
  )
}

function KiesBestand({ opBestand }: { opBestand: (file: File) => void }): ReactNode {
  const id = useId()
  return (
    <span className="meeneem__kies">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) opBestand(file)
          // The same file can be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className="knop-stil">
        Zet een bewaard bestand terug
      </label>
    </span>
  )
}

/** What is erased is gone: asked once more, where the finger is. */
function Wis({ naam, wis }: { naam: string; wis: () => void }): ReactNode {
  const [isGevraagd, setGevraagd] = useState(false)
  const nee = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isGevraagd) nee.current?.focus()
  }, [isGevraagd])
  if (!isGevraagd)
    return (
      <button type="button" className="knop-stil" onClick={() => setGevraagd(true)}>
        Wis {naam}
      </button>
    )
  return (
    <span className="meeneem__vraag" role="group" aria-label={`Wil je ${naam} wissen?`}>
      <span>Wil je {naam} wissen? Dat kan niet ongedaan gemaakt worden.</span>
      <button ref={nee} type="button" className="knop-stil" onClick={() => setGevraagd(false)}>
        Nee, houd alles
      </button>
      <button type="button" className="knop-stil" onClick={wis}>
        Ja, wis alles
      </button>
    </span>
  )
}

/** Of this page alone, and under no path: what hrefOf does is not for these. */
function geefBestand({ naam, tekst }: { naam: string; tekst: string }): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click()
  // A browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000)
}

const CSS = `
.meeneem { margin: 0.75rem 0; }
.meeneem__knoppen { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.meeneem__kies { position: relative; }
.meeneem__kies input { height: 100%; inset: 0; opacity: 0; position: absolute; width: 100%; }
.meeneem__kies label { align-items: center; cursor: pointer; display: inline-flex; position: relative; }
.meeneem__kies input:focus-visible + label { outline: 3px solid var(--house); outline-offset: 2px; }
.meeneem__vraag { align-items: center; border-left: 5px solid var(--signal); display: flex; flex-wrap: wrap; gap: 0.5rem; padding-left: 0.75rem; }
.meeneem__vraag > span { flex-basis: 100%; }
.meeneem > [role=status] { margin: 0.5rem 0 0; min-height: 1.6em; }
.meeneem .mislukt { border-left: 5px solid var(--signal); font-weight: 600; padding-left: 0.75rem; }
@media print { .meeneem { display: none; } }
`
