/** The field for a day: what was typed and is no day stays there, to be mended. */

import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { ownId } from '../pipeline'

type Props = {
  /** As it stands in the address. */
  naam: string
  /** Of the field. */
  id: string
  vraag: string
  /** What the address says. */
  getypt: string
  /** The day that this means; undefined where the calendar has no such day. */
  dag: string | undefined
  toon: (text: string) => void
}

export function DagVraag({ naam, id, vraag, getypt, dag, toon }: Props): ReactNode {
  const [isBroken, setBroken] = useState(false)
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem(naam) as HTMLInputElement
    setBroken(field.validity.badInput)
    if (!field.validity.badInput) toon(field.value)
  }
  const isWrong = isBroken || dag === undefined
  const fout = ownId(`${id}-fout`)
  return (
    <form className="op__vraag" method="get" onSubmit={submit} noValidate>
      <label htmlFor={ownId(id)}>{vraag}</label>
      <div className="op__veld">
        {/* A date field cannot hold a day that does not exist. */}
        <input
          key={`${String(dag === undefined)}${getypt}`}
          id={ownId(id)}
          name={naam}
          type={dag === undefined ? 'text' : 'date'}
          defaultValue={dag === undefined ? getypt : dag}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? fout : undefined}
        />
        <button type="submit" className="knop">
          Toon
        </button>
      </div>
      {isWrong && (
        <p className="op__fout" id={fout} role="alert">
          {isBroken || getypt === '' ? 'Die dag' : `“${getypt}”`} bestaat niet in de kalender. Schrijf een dag
          als jjjj-mm-dd, bijvoorbeeld 2021-03-14.
        </p>
      )}
    </form>
  )
}
