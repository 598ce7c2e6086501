/**
 * Whether the page answers to the reader yet: false in the static HTML, true once the scripts have taken over. Told in a
 * moment after that and as a transition: what then differs from the static page is drawn in slices, and a phone answers
 * in between. (A store of React itself would draw it all in one go.)
 */

import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from './idle'

let isAwake = false
const listeners = new Set<() => void>()

export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(isAwake)
  useEffect(() => onWake(() => startTransition(() => setHydrated(true))), [])
  return isHydrated
}

/** Calls the listener once the page is awake: at once when it is already. */
function onWake(listener: () => void): () => void {
  if (isAwake) {
    listener()
    return () => undefined
  }
  listeners.add(listener)
  if (listeners.size === 1) whenIdle(wake)
  return () => listeners.delete(listener)
}

function wake(): void {
  isAwake = true
  for (const listener of listeners) listener()
  listeners.clear()
}
