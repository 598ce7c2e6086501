/** Where readers reach the editors, as far as somebody set it. */

import { isReserved } from '../core/published.ts'

export type Meldpunten = {
  /** Address of the repository on its code host; absent while none is set. */
  opslagplaats?: string
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
    ...(isReserved(repository) ? {} : { opslagplaats: repository }),
    ...(postbus === undefined ? {} : { postbus })
  }
}
