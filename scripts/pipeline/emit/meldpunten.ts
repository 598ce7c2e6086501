/** Where readers reach the editors, as far as somebody set it. */

import { type Melding, meldingAt } from '../core/code-host.ts'
import { isReserved } from '../core/published.ts'

export type Meldpunten = {
  /** Address of the repository on its code host; absent while none is set. */
  opslagplaats?: string
  /** Where a fault is told on the code host; absent with it. */
  melding?: Melding
  /** Mailbox of the editors; absent while none is set. */
  postbus?: string
}

export function meldpuntenOf({
  repository,
  postbus
}: {
  repository: string
  postbus?: string | undefined
}): Meldpunten {
  return {
    ...(isReserved(repository) ? {} : { opslagplaats: repository, melding: meldingAt(repository) }),
    ...(postbus === undefined ? {} : { postbus })
  }
}
