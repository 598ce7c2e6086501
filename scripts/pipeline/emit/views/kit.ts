/** `/opleiding/<module>/<rollenspel>/kit`: cards, observation sheet and debriefing, to print. */

import { workingOn } from '../../core/fault.ts'
import { ownId } from '../../core/own-id.ts'
import { entriesOf } from '../../site/entries.ts'
import { kitAddress } from '../../site/views.ts'
import type { View, ViewMaker } from '../context.ts'
import { type RollenspelKit, rollenspelKit } from '../opleiding/rollenspel/kit.ts'

export type KitView = View & { kit: RollenspelKit }

export const kit: ViewMaker = (context) =>
  entriesOf(context.site, 'rollenspel').map((entry) => {
    const made = workingOn(entry.path, () => rollenspelKit(context, entry))
    const data: KitView = {
      address: kitAddress(entry.address),
      titel: `Kit: ${made.titel}`,
      omschrijving: 'Kaarten, observatieblad en nabespreking van dit rollenspel, om af te drukken.',
      bijgewerkt: made.bijgewerkt,
      toc: [
        { value: 'Kaarten', id: ownId('kaarten'), level: 2 },
        { value: 'Observatieblad', id: ownId('observatieblad'), level: 2 },
        { value: 'Nabespreking', id: ownId('nabespreking'), level: 2 }
      ],
      kit: made
    }
    return { view: 'kit' as const, data }
  })
