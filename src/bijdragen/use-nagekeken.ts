/** What the check says of the draft, a moment after the last key. What it says of an older one stays until then. */

import { useEffect, useState } from 'react'
import type { VerslagVelden } from '../pipeline'
import type { Nagekeken } from './bericht'
import { kijkNa } from './nakijker'

const RUST = 350

export type Stand = {
  nagekeken: Nagekeken | undefined
  /** What it was about. */
  van: VerslagVelden | undefined
  /** Whether that is about what stands on the screen now. */
  isVers: boolean
  /** The check could not be loaded. */
  isStuk: boolean
}

export function useNagekeken(velden: VerslagVelden): Stand {
  const [stand, setStand] = useState<{ van?: VerslagVelden; nagekeken?: Nagekeken; isStuk: boolean }>({
    isStuk: false
  })
  useEffect(() => {
    let isVoorbij = false
    const klok = setTimeout(() => {
      kijkNa(velden).then(
        (nagekeken) => {
          if (!isVoorbij) setStand({ van: velden, nagekeken, isStuk: false })
        },
        () => {
          if (!isVoorbij) setStand((nu) => ({ ...nu, isStuk: true }))
        }
      )
    }, RUST)
    return () => {
      isVoorbij = true
      clearTimeout(klok)
    }
  }, [velden])
  return { nagekeken: stand.nagekeken, van: stand.van, isVers: stand.van === velden, isStuk: stand.isStuk }
}
