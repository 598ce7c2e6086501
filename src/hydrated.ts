/** Whether the page answers to the reader yet: false in the static HTML, true once the scripts have taken over. */

import { useSyncExternalStore } from 'react'

export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false
  )
}
