/** How heavy the reader makes each criterion, in the address: `?gewicht=bediening-3&leverancier=nee`. So it can be sent. */

import { GEWICHTEN, GEWOON, type Weging } from '../pipeline'
import { addressState } from '../reader/address-state'

const EVEN_ZWAAR: Weging = { gewichten: {}, zonderLeverancier: false }

const GEWICHT = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)-(?<gewicht>\d)$/u

export function wegingIn(search: string): Weging {
  const params = new URLSearchParams(search)
  const gewichten = params.getAll('gewicht').flatMap((text) => {
    const { id, gewicht } = GEWICHT.exec(text)?.groups ?? {}
    const known = GEWICHTEN.find((each) => String(each) === gewicht)
    return id === undefined || known === undefined || known === GEWOON ? [] : [[id, known] as const]
  })
  return {
    gewichten: Object.fromEntries(gewichten),
    zonderLeverancier: params.get('leverancier') === 'nee'
  }
}

/** Empty where all count the same; by id, so that one choice has one address. */
export function searchOf({ gewichten, zonderLeverancier }: Weging): string {
  const params = new URLSearchParams(
    Object.entries(gewichten)
      .filter(([, gewicht]) => gewicht !== GEWOON)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, gewicht]) => ['gewicht', `${id}-${String(gewicht)}`])
  )
  if (zonderLeverancier) params.set('leverancier', 'nee')
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

const state = addressState({ empty: EVEN_ZWAAR, stateIn: wegingIn, searchOf })

export const useWeging = state.use

export function weeg(weging: Weging): void {
  state.tell(weging)
  state.write('replaceState')
}

export function allesEvenZwaar(): void {
  weeg(EVEN_ZWAAR)
}
