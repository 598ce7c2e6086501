/** What is known of how many zones, on a day. */

import type { InvoeringZone } from '../data'
import { invoeringOp } from '../pipeline'

export type Telling = { bekend: number; ouder: number; nooit: number }

/** The zones that there are on a day. */
export function zonesOp(zones: readonly InvoeringZone[], dag: string): InvoeringZone[] {
  return zones.filter(({ tot }) => tot === undefined || dag < tot)
}

export function feitenOver(
  { feiten }: Pick<InvoeringZone, 'feiten'>,
  technologie: string
): InvoeringZone['feiten'] {
  return feiten.filter((feit) => feit.technologie === technologie)
}

export function tellingVan(zones: readonly InvoeringZone[], technologie: string, dag: string): Telling {
  const telling = { bekend: 0, ouder: 0, nooit: 0 }
  for (const zone of zones) {
    const { stand } = invoeringOp(feitenOver(zone, technologie), dag)
    telling[stand === undefined ? 'nooit' : stand.isVerlopen ? 'ouder' : 'bekend']++
  }
  return telling
}

/** Dutch: "van 2 zones bekend, van 3 enkel een oudere stand, van 1 niets". */
export function tellingInWoorden({ bekend, ouder, nooit }: Telling): string {
  const zones = (aantal: number): string => (aantal === 1 ? '1 zone' : `${String(aantal)} zones`)
  return [
    bekend === 0 ? 'van geen enkele zone bekend' : `van ${zones(bekend)} bekend`,
    ...(ouder === 0 ? [] : [`van ${zones(ouder)} enkel een oudere stand`]),
    ...(nooit === 0 ? [] : [`van ${zones(nooit)} niets`])
  ].join(', ')
}
