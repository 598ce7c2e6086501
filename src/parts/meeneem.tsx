/**
 * What a reader can do with what this browser keeps: take it along as a file, put a file back beside what is here, wipe it
 * out. All of it stays on the device. Asks before it wipes, and says what came of each.
 */

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { kleed } from '../reader/kleed'
import type { Bestand } from '../reader/meeneem'

type Props = {
  /** What is kept, as it is taken along; undefined where there is nothing. */
  bestand: Bestand | undefined
  /** More is no file of ours, and is not read. */
  grootste: number
  /** Takes the text of a file that the reader chose, and says in Dutch what came of it. */
  zetTerug: (tekst: string) => Gezegd
  /** What is asked before all is wiped out. */
  vraag: string
  wis: () => void
}

export type Gezegd = { tekst: string; isFout?: boolean }

export function Meenemen({ bestand, grootste, zetTerug, vraag, wis }: Props): ReactNode {
  const [gezegd, setGezegd] = useState<Gezegd>({ tekst: '' })
  useEffect(() => kleed(CSS), [])
  const kies = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = currentTarget.files?.[0]
    if (!chosen) return
    const tekst = chosen.size > grootste ? '' : await chosen.text().catch(() => '')
    // The same file can be chosen again once it was mended.
    currentTarget.value = ''
    setGezegd(zetTerug(tekst))
  }
  return (
    <div className="meeneem met-script">
      {bestand && (
        <p>
          <Download {...bestand}>Bewaar als bestand</Download>
        </p>
      )}
      {/* The button that a browser draws itself speaks the language of the browser. */}
      <p>
        <label className="knop-stil meeneem__bestand">
          Zet een bestand terug
          <input type="file" accept=".json,application/json" onChange={(event) => void kies(event)} />
        </label>
      </p>
      {bestand && (
        <Wis
          vraag={vraag}
          wis={() => {
            wis()
            setGezegd({ tekst: 'Alles is gewist.' })
          }}
        />
      )}
      <p role="status" className={gezegd.isFout ? 'mislukt' : undefined}>
        {gezegd.tekst}
      </p>
    </div>
  )
}

/** The file is the link itself: made here, and under no address. */
export function Download({ naam, tekst, children }: Bestand & { children: ReactNode }): ReactNode {
  const link = { href: `data:application/json;charset=utf-8,${encodeURIComponent(tekst)}`, download: naam }
  return (
    <a className="knop-stil meeneem__download" {...link}>
      {children}
    </a>
  )
}

function Wis({ vraag, wis }: Pick<Props, 'vraag' | 'wis'>): ReactNode {
  const [isGevraagd, setGevraagd] = useState(false)
  const behoud = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isGevraagd) behoud.current?.focus()
  }, [isGevraagd])
  if (!isGevraagd)
    return (
      <p>
        <button type="button" className="knop-stil" onClick={() => setGevraagd(true)}>
          Wis alles
        </button>
      </p>
    )
  return (
    <p className="meeneem__vraag">
      {vraag} Dat kun je niet terugdraaien.{' '}
      <button ref={behoud} type="button" className="knop-stil" onClick={() => setGevraagd(false)}>
        Nee, hou het bij
      </button>{' '}
      <button type="button" className="knop-stil" onClick={wis}>
        Ja, wis alles
      </button>
    </p>
  )
}

const CSS = `
.meeneem { margin: 0.75rem 0; }
.pagina .meeneem > p { margin: 0 0 0.75rem; }
.meeneem .knop-stil { min-height: 2.75rem; }
.meeneem__download { align-items: center; display: inline-flex; text-decoration: none; }
.meeneem__bestand { align-items: center; cursor: pointer; display: inline-flex; position: relative; }
.meeneem__bestand:focus-within { outline: 3px solid var(--house); outline-offset: 2px; }
.meeneem__bestand input { cursor: pointer; font-size: 0; inset: 0; opacity: 0; position: absolute; width: 100%; }
.meeneem .meeneem__vraag, .meeneem .mislukt { border-left: 5px solid var(--signal); padding-left: 0.75rem; }
@media print { .meeneem { display: none; } }
`
