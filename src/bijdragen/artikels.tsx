/**
 * Which articles a report is about: searched for with the words of the search of the site, as a combobox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What was chosen stands below, each with a button that takes it away.
 */

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { todayInBrussels } from '../reader/today'
import type { Treffer } from '../zoeken/zoeker'
import type { Bevinding } from './bericht'
import { Bevindingen } from './bevindingen'
import { beschrevenDoor, isFout, Uitleg } from './velden'
import { idVan, vraagtekst } from './vragen'

/** As many as are seen at once on a phone. */
const GETOOND = 6
/** A number as a person types it. */
const NUMMER = /^[a-z]{2,6} ?\d[\w./@]*$/iu

type Gevonden = { nummer: string; titel: string }

type Props = {
  artikels: readonly string[]
  bevindingen: readonly Bevinding[]
  zet: (artikels: string[]) => void
}

export function Artikels({ artikels, bevindingen, zet }: Props): ReactNode {
  const id = idVan('artikels')
  const veld = useRef<HTMLInputElement>(null)
  const [vraag, setVraag] = useState('')
  const [gekozen, setGekozen] = useState(-1)
  const { gevonden, melding } = useGevonden(vraag)
  const voegToe = (nummer: string): void => {
    if (!artikels.includes(nummer)) zet([...artikels, nummer])
    setVraag('')
    setGekozen(-1)
    veld.current?.focus()
  }
  const neem = (nummer: string): void => {
    zet(artikels.filter((ander) => ander !== nummer))
    veld.current?.focus()
  }
  const opToets = (event: KeyboardEvent): void => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (stap !== undefined && gevonden.length > 0) {
      event.preventDefault()
      // Past either end stands the field itself.
      setGekozen((at) => ((at + stap + 1 + gevonden.length + 1) % (gevonden.length + 1)) - 1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const keuze = gevonden[gekozen]?.nummer ?? (NUMMER.test(vraag.trim()) ? alsNummer(vraag) : undefined)
      if (keuze !== undefined) voegToe(keuze)
    } else if (event.key === 'Escape') {
      setVraag('')
      setGekozen(-1)
    }
  }
  return (
    <div className="vraag">
      <label htmlFor={id}>{vraagtekst('artikels').titel}</label>
      <Uitleg vraag="artikels" />
      <div className="artikelzoeker">
        <input
          ref={veld}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          maxLength={100}
          value={vraag}
          aria-autocomplete="list"
          aria-expanded={gevonden.length > 0}
          aria-controls={`${id}-lijst`}
          aria-activedescendant={gekozen < 0 ? undefined : `${id}-${String(gekozen)}`}
          aria-describedby={beschrevenDoor('artikels')}
          aria-invalid={isFout(bevindingen)}
          onChange={({ currentTarget }) => {
            setVraag(currentTarget.value)
            setGekozen(-1)
          }}
          onKeyDown={opToets}
        />
        <ul id={`${id}-lijst`} role="listbox" aria-label="Gevonden artikels" hidden={gevonden.length === 0}>
          {gevonden.map(({ nummer, titel }, index) => (
            <li
              key={nummer}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === gekozen}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => voegToe(nummer)}
            >
              <span className="artikelnummer">{nummer}</span> {titel}
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className="klein">
        {melding}
      </p>
      {artikels.length > 0 && (
        <ul className="schijfjes" aria-label="Gekozen artikels">
          {artikels.map((nummer) => (
            <li key={nummer}>
              {nummer}
              <button type="button" aria-label={`Haal ${nummer} weg`} onClick={() => neem(nummer)}>
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Bevindingen id={`${id}-bevindingen`} bevindingen={bevindingen} />
    </div>
  )
}

/** `bc6.1` → `BC 6.1` */
function alsNummer(vraag: string): string {
  return vraag.trim().replace(/^(?<prefix>[a-z]+) ?/iu, (prefix) => `${prefix.trim().toUpperCase()} `)
}

type Antwoord = { gevonden: readonly Gevonden[]; melding: string }

/** The articles among what the search of the site finds; it is fetched with the first question. */
function useGevonden(vraag: string): Antwoord {
  const [antwoord, setAntwoord] = useState<Antwoord & { vraag: string }>({
    vraag: '',
    gevonden: [],
    melding: ''
  })
  const gevraagd = vraag.trim()
  useEffect(() => {
    if (gevraagd === '') return undefined
    let isVoorbij = false
    const toon = (gevonden: readonly Gevonden[], melding: string): void => {
      if (!isVoorbij) setAntwoord({ vraag: gevraagd, gevonden, melding })
    }
    const zoekArtikels = async (): Promise<void> => {
      // Always here: what somebody writes about is nobody else's business, whoever searches the rest of the site.
      const { zoekLokaal } = await import('../zoeken/lokaal')
      const eerste = await zoekLokaal(gevraagd, {}, todayInBrussels())
      toon(artikelsIn(eerste.treffers), '')
      const { treffers } = (await eerste.later) ?? eerste
      const gevonden = artikelsIn(treffers)
      toon(
        gevonden,
        gevonden.length > 0 ? telling(gevonden.length) : 'Geen artikel gevonden. Je mag dit leeg laten.'
      )
    }
    zoekArtikels().catch(() =>
      toon([], 'Zoeken lukt nu niet. Ken je het nummer, typ het dan en druk op Enter.')
    )
    return () => {
      isVoorbij = true
    }
  }, [gevraagd])
  return gevraagd === '' || antwoord.vraag !== gevraagd ? { gevonden: [], melding: '' } : antwoord
}

function telling(aantal: number): string {
  return aantal === 1 ? '1 artikel gevonden' : `${String(aantal)} artikels gevonden`
}

function artikelsIn(treffers: readonly Treffer[]): Gevonden[] {
  const found = new Map<string, string>()
  for (const { deel, isCurrent } of treffers)
    if (deel.artikel !== undefined && isCurrent && !found.has(deel.artikel))
      found.set(deel.artikel, deel.kop ?? '')
  return [...found].slice(0, GETOOND).map(([nummer, titel]) => ({ nummer, titel }))
}
