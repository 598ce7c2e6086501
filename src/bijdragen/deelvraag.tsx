/** A part of the report: room to write in, in which what a finding is about is marked while somebody types. */

import { type ClipboardEvent, type ReactNode, useRef } from 'react'
import type { Deel } from '../pipeline'
import type { Bevinding } from './bericht'
import { Bevindingen } from './bevindingen'
import { gemarkeerd, plekVan } from './gemarkeerd'
import { beschrevenDoor, isFout, Uitleg } from './velden'
import { idVan, vraagtekst } from './vragen'

/** Code units up to which marks are drawn behind the words; nobody reads a longer text word by word. */
const MARKEER_LIMIT = 20_000

type Props = {
  deel: Deel
  tekst: string
  bevindingen: readonly Bevinding[]
  zet: (tekst: string) => void
  /** What was pasted with its markup; the text comes at `van` to `tot`. */
  plak: (html: string, van: number, tot: number) => void
}

export function Deelvraag({ deel, tekst, bevindingen, zet, plak }: Props): ReactNode {
  const vak = useRef<HTMLTextAreaElement>(null)
  const id = idVan(deel)
  const isKort = tekst.length <= MARKEER_LIMIT
  const toon = (plaats: NonNullable<Bevinding['plaats']>): void => {
    const at = plekVan(tekst, plaats)
    vak.current?.focus()
    vak.current?.setSelectionRange(at, at)
  }
  const opPlakken = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html')
    if (!isOpgemaakt(html)) return
    event.preventDefault()
    plak(html, event.currentTarget.selectionStart, event.currentTarget.selectionEnd)
  }
  return (
    <div className="vraag">
      <label htmlFor={id}>
        <span className="vraag__deel">{deel}</span> {vraagtekst(deel).titel}
      </label>
      <Uitleg vraag={deel} />
      <div className={`schrijfvak${isKort ? '' : ' schrijfvak--lang'}`}>
        {isKort && (
          <div className="schrijfvak__spiegel" aria-hidden="true">
            {gemarkeerd(tekst, bevindingen).map((stuk, index) =>
              stuk.niveau === undefined ? (
                stuk.tekst
              ) : (
                <mark key={index} className={`gemarkeerd gemarkeerd--${stuk.niveau}`}>
                  {stuk.tekst}
                </mark>
              )
            )}
            {'\n'}
          </div>
        )}
        <textarea
          ref={vak}
          id={id}
          rows={4}
          value={tekst}
          aria-describedby={beschrevenDoor(deel)}
          aria-invalid={isFout(bevindingen)}
          onChange={({ currentTarget }) => zet(currentTarget.value)}
          onPaste={opPlakken}
        />
      </div>
      <Bevindingen id={`${id}-bevindingen`} bevindingen={bevindingen} toon={toon} />
    </div>
  )
}

/** Lists, tables and headings say something that plain text loses; the rest of a clipboard is as good without. */
function isOpgemaakt(html: string): boolean {
  return /<(?:ul|ol|li|table|h[1-6])\b|mso-list/iu.test(html)
}
