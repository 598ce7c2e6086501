/** The buttons that copy what to paste in a pv or a report: a citation, or one sentence. */

import type { ReactNode } from 'react'
import { type Bron, citaatOf, type Moment } from './citaat'
import { latest, type Stap } from '../pipeline'
import { confirmedOn, confirmedVersie, loadedOn } from './confirmed'
import { pvZinOf } from './pv-zin'
import { Kopieerknop } from '../parts/kopieerknop'
import { adresOf } from '../reader/published'

export type ArtikelBron = Omit<Bron, 'url'> & { address: string }

/** `geladen`: the day on which the words left the site, where that is not when the page did. */
type Props = { bron: ArtikelBron; geladen?: string }

/** Of an article. */
export function Citeer({ bron: { address, ...bron }, ...props }: Props): ReactNode {
  const tekst = (moment: Moment): string =>
    citaatOf({ ...bron, versie: confirmedVersie(bron.versie), url: adresOf(address) }, moment)
  return <Citeerknop wat={bron.artikel.nummer} tekst={tekst} {...props} />
}

type KnopProps = {
  /** What is cited, as one says it. */
  wat: string
  /** It stands on the button too. */
  isVoluit?: boolean
  geladen?: string
  tekst: (moment: Moment) => string
}

export function Citeerknop({ wat, isVoluit = false, tekst, geladen }: KnopProps): ReactNode {
  return (
    <Kopieerknop
      woord={isVoluit ? `Citeer ${wat}` : 'Citeer'}
      naam={`Citeer ${wat}`}
      veld={`Citaat van ${wat}`}
      className={isVoluit ? 'citeer--pagina' : ''}
      tekst={() => tekst(momentNow(geladen))}
    />
  )
}

/** Of an article, in one sentence. */
export function PvZin({ bron, geladen }: Props): ReactNode {
  const { nummer } = bron.artikel
  return (
    <Kopieerknop
      woord="Pv-zin"
      naam={`Pv-zin over ${nummer}`}
      veld={`Zin over ${nummer}`}
      className="citeer--zin"
      isGetoond
      tekst={() => zinNow(bron, [], geladen)}
    />
  )
}

/** Of the way that a reader walked through the decision tree of an article. */
export function PvZinOverWeg({ bron, weg, geladen }: Props & { weg: readonly Stap[] }): ReactNode {
  return (
    <div className="pv-zin">
      {/* Another way, another sentence: what was copied before is gone. */}
      <Kopieerknop
        key={weg.map(({ plaats, keuze }) => `${plaats}:${keuze}`).join()}
        woord="Kopieer zin voor je pv of verslag"
        veld="Zin voor je pv of verslag"
        isGetoond
        tekst={() => zinNow(bron, weg, geladen)}
      />
    </div>
  )
}

function zinNow(bron: ArtikelBron, weg: readonly Stap[], geladen?: string): string {
  return pvZinOf({ ...bron, versie: confirmedVersie(bron.versie) }, momentNow(geladen), weg)
}

function momentNow(geladen = loadedOn()): Moment {
  return { geladen, nagegaan: latest([confirmedOn() ?? geladen, geladen]) ?? geladen }
}
