/** One question of a survey on the form. Nothing has to be answered, and what is chosen can be undone. */

import type { ReactNode } from 'react'
import type { Bevraging } from '../data'
import { ownId } from '../pipeline'
import { type Ingevuld, LANGSTE } from './antwoorden'

type Vraag = Bevraging['vragen'][number]

type Props = {
  vraag: Vraag
  nummer: string
  ingevuld: Ingevuld
  onKeuze: (id: string, codes: readonly string[]) => void
  onWoorden: (id: string, woorden: string) => void
}

export function Vraagveld(props: Props): ReactNode {
  return (
    <div className="bevraging__blok">
      {props.vraag.soort === 'open' ? <Open {...props} /> : <Keuze {...props} />}
    </div>
  )
}

const HOE: Readonly<Record<Vraag['soort'], string>> = {
  een: 'Kies één antwoord.',
  meer: 'Kies een of meer antwoorden.',
  schaal: 'Kies één antwoord.',
  open: 'In je eigen woorden.'
}

function Kop({ vraag, nummer }: Pick<Props, 'vraag' | 'nummer'>): ReactNode {
  return (
    <>
      <span className="bevraging__nummer">{nummer}</span>
      <span className="bevraging__vraag">{vraag.vraag}</span>
      <span className="bevraging__hoe">
        {vraag.uitleg !== undefined && `${vraag.uitleg} `}
        {HOE[vraag.soort]}
      </span>
    </>
  )
}

function Keuze({ vraag, nummer, ingevuld, onKeuze }: Props): ReactNode {
  const { id, soort, antwoorden } = vraag
  const gekozen = ingevuld.keuzes[id] ?? []
  const kies = (code: string, isAan: boolean): void => {
    if (soort !== 'meer') onKeuze(id, [code])
    else onKeuze(id, isAan ? [...gekozen, code] : gekozen.filter((one) => one !== code))
  }
  return (
    <fieldset>
      <legend>
        <Kop vraag={vraag} nummer={nummer} />
      </legend>
      <div className="bevraging__keuzes">
        {antwoorden.map(({ code, tekst }) => (
          <label key={code}>
            <input
              type={soort === 'meer' ? 'checkbox' : 'radio'}
              name={id}
              checked={gekozen.includes(code)}
              onChange={({ currentTarget }) => kies(code, currentTarget.checked)}
            />
            {tekst}
          </label>
        ))}
      </div>
      {soort !== 'meer' && gekozen.length > 0 && (
        <button type="button" className="knop-stil" onClick={() => onKeuze(id, [])}>
          Wis dit antwoord
        </button>
      )}
    </fieldset>
  )
}

function Open({ vraag, nummer, ingevuld, onWoorden }: Props): ReactNode {
  const id = ownId(vraag.id)
  return (
    <>
      <label htmlFor={id}>
        <Kop vraag={vraag} nummer={nummer} />
      </label>
      <p className="bevraging__let" id={`${id}-let`}>
        <strong>Noem niemand.</strong> Schrijf geen naam, adres, nummerplaat of dossiernummer. Je
        contactpersoon leest dit; op de site komt het niet.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-let`}
        maxLength={LANGSTE}
        value={ingevuld.woorden[vraag.id] ?? ''}
        onChange={({ currentTarget }) => onWoorden(vraag.id, currentTarget.value)}
      />
    </>
  )
}
