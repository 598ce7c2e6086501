/** That an example is invented, above all that is told of it. */

import type { ReactNode } from 'react'

export function FictiefMelding(): ReactNode {
  return (
    <p className="strip__melding strip__melding--fictief">
      Fictief voorbeeld: niet gebaseerd op een echte interventie.
    </p>
  )
}

/** Where it stands alone, and not among what else a strip says. */
export function FictiefBanner(): ReactNode {
  return (
    <div className="strip__banner">
      <FictiefMelding />
    </div>
  )
}
