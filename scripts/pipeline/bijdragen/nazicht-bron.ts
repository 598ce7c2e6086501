/** A chapter with reviews added to it, as the file that the check reads: all that stood in it stays as it was, to the byte. */

import { addItems } from '../core/matter-edit.ts'
import { oneLine, scalar } from '../core/yaml-text.ts'
import type { Nazicht } from '../site/nazicht.ts'

export type { Nazicht }

/** In the order of the schema. What a reviewer typed is a text, whatever stands in it. */
export function nazichtBron(text: string, nieuw: readonly Nazicht[]): string {
  return addItems(
    text,
    'nagelezen',
    nieuw.map(({ artikel, vingerafdruk, op, door, tegen, uitkomst }) => [
      ['artikel', artikel],
      ['vingerafdruk', vingerafdruk],
      ['op', scalar(op)],
      ['door', scalar(oneLine(door))],
      ['tegen', scalar(oneLine(tegen))],
      ['uitkomst', uitkomst]
    ])
  )
}
