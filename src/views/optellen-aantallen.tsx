/** What can be told of the answers, and, for who has them anyway, what cannot. */

import type { ReactNode } from 'react'
import type { Ingevuld } from '../behoeften/antwoorden'
import type { Bevraging } from '../data'
import { geteld, MINSTENS, samenInWoorden, voorstel } from '../pipeline'

type Props = { bevraging: Bevraging; ingevuld: readonly Ingevuld[] }

type Keuze = Props & { zonder: readonly string[]; onZonder: (zonder: readonly string[]) => void }

export function Aantallen({ bevraging, ingevuld, zonder, onZonder }: Keuze): ReactNode {
  const keuzes = ingevuld.map((one) => one.keuzes)
  const told = voorstel(bevraging.vragen, keuzes).tellingen
  return (
    <>
      <p>
        Dit gaat verder. Wat onder {MINSTENS} ligt of eruit af te leiden is, nam de site samen of liet ze weg.
      </p>
      {bevraging.vragen
        .filter(({ soort }) => soort !== 'open')
        .map((vraag) => {
          const groepen = told[vraag.id]
          const isWeg = zonder.includes(vraag.id)
          return (
            <div key={vraag.id} className="balken">
              <table>
                <caption>{vraag.vraag}</caption>
                <tbody>
                  {!isWeg &&
                    groepen?.map(({ antwoorden, aantal }) => (
                      <tr key={antwoorden.join()}>
                        <th scope="row">{inWoorden(vraag, antwoorden)}</th>
                        <td>
                          {aantal} van {ingevuld.length}
                        </td>
                      </tr>
                    ))}
                  {(isWeg || groepen === undefined) && (
                    <tr>
                      <th scope="row">
                        {isWeg
                          ? 'Weggelaten: jij koos dat.'
                          : 'Weggelaten: geen enkel aantal is groot genoeg om te tonen.'}
                      </th>
                    </tr>
                  )}
                </tbody>
              </table>
              {groepen !== undefined && (
                <label className="bevraging__weg-ermee">
                  <input
                    type="checkbox"
                    checked={isWeg}
                    onChange={({ currentTarget }) =>
                      onZonder(
                        currentTarget.checked ? [...zonder, vraag.id] : zonder.filter((id) => id !== vraag.id)
                      )
                    }
                  />
                  <span>
                    Laat deze vraag weg<span className="enkel-gehoord">: {vraag.vraag}</span>
                  </span>
                </label>
              )}
            </div>
          )
        })}
    </>
  )
}

function inWoorden({ antwoorden }: Bevraging['vragen'][number], codes: readonly string[]): string {
  return samenInWoorden(codes.map((code) => antwoorden.find((known) => known.code === code)?.tekst ?? code))
}

/** Small counts and own words: for the eyes of who received the files. */
export function AlleAntwoorden({ bevraging, ingevuld }: Props): ReactNode {
  const ruw = geteld(
    bevraging.vragen,
    ingevuld.map(({ keuzes }) => keuzes)
  )
  return (
    <details>
      <summary>Alle antwoorden, enkel voor jouw zone</summary>
      <p>Hier staan ook kleine aantallen en wat mensen zelf schreven. Neem dit nergens over.</p>
      <dl>
        {bevraging.vragen.map((vraag) => (
          <div key={vraag.id}>
            <dt>{vraag.vraag}</dt>
            {ruw[vraag.id]?.map(({ antwoorden, aantal }) => (
              <dd key={antwoorden.join()}>
                {inWoorden(vraag, antwoorden)}: {aantal}
              </dd>
            ))}
            {ingevuld.flatMap(({ kenmerk, woorden }) => {
              const words = woorden[vraag.id]?.trim() ?? ''
              return words === '' ? [] : [<dd key={kenmerk}>“{words}”</dd>]
            })}
          </div>
        ))}
      </dl>
    </details>
  )
}
