/**
 * Whether the page answers to the reader yet: false in the static HTML, true once the scripts have taken over. Told in
 * a moment after that, because React draws all that differs from the static page in one go, and a phone waits for it.
 */

import { useSyncExternalStore } from 'react'
import { whenIdle } from './idle'

let isAwake = false
const listeners = new Set<() => void>()

export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAwake,
    () => false
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!isAwake && listeners.size === 1) whenIdle(wake)
  return () => listeners.delete(listener)
}

function wake(): void {
  isAwake = true
  for (const listener of listeners) listener()
}
