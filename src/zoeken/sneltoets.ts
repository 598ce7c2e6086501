/** Whether `/` leads to the search field. Who speaks to a computer, or has keys that press themselves, may switch it off (WCAG 2.1.4). */

import { kept } from '../reader/kept'

const KEPT = kept('plot-sneltoets-v1')
const UIT = 'uit'

export function isSneltoetsAan(): boolean {
  return KEPT.read() !== UIT
}

export function useSneltoets(): boolean {
  return KEPT.useText() !== UIT
}

export function zetSneltoets(isAan: boolean): void {
  KEPT.write(isAan ? undefined : UIT)
}
