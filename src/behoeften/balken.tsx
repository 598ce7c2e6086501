/**
 * Counts as bars in a table: each has its words and its number beside it, so it is read without colour, without a screen
 * and without a script.
 */

import { type ReactNode, useEffect } from 'react'
import type { Uitkomst, UitkomstVraag } from '../data'
import { samenInWoorden } from '../pipeline'
import { kleed } from './stijl'

export function Balken({ uitkomst }: { uitkomst: Uitkomst }): ReactNode {
  useEffect(kleed, [])
  if (uitkomst.vragen.length === 0)
    return <p>Van geen enkele vraag zijn de aantallen groot genoeg om te tonen.</p>
  return uitkomst.vragen.map((vraag) => <VraagBalken key={vraag.id} {...vraag} />)
}

const AANTAL = { een: 'één antwoord', meer: 'meer antwoorden mogelijk', schaal: 'één antwoord', open: '' }

function VraagBalken({ vraag, soort, deelnemers, balken, anderen }: UitkomstVraag): ReactNode {
  return (
    <div className="balken">
      <table>
        <caption>
          {vraag}{' '}
          <span className="klein">
            {deelnemers} mensen, {AANTAL[soort]}
          </span>
        </caption>
        <tbody>
          {balken.map(({ antwoorden, aantal }) => (
            <tr key={antwoorden.join()}>
              <th scope="row">
                {samenInWoorden(antwoorden)}
                <meter min={0} max={deelnemers} value={aantal} aria-hidden="true" />
              </th>
              <td>
                {aantal} van {deelnemers}
              </td>
            </tr>
          ))}
        </tbody>
        {anderen !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">Een ander antwoord, of geen</th>
              <td>
                {anderen} van {deelnemers}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** What every reader of counts has to know. */
export function HoeJeDitLeest(): ReactNode {
  return (
    <p className="klein">
      Een aantal onder 5 staat hier nooit, en volgt ook niet uit de andere. Antwoorden zijn daarvoor soms
      samengenomen, of een vraag is weggelaten. Dit is geen steekproef: wie niet antwoordde, telt niet mee.
    </p>
  )
}
