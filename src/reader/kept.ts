/** One text that this browser keeps for its reader, and nobody else sees (docs/over/privacy.md lists each by its key). */

import { useSyncExternalStore } from 'react'

export type Kept = {
  read: () => string | undefined
  /** Undefined forgets it. A browser that keeps nothing (private window, refused by its owner) goes on without. */
  write: (text: string | undefined) => void
  /** Undefined in the static page and where nothing is kept; follows what another tab writes. */
  useText: () => string | undefined
}

export function kept(key: string): Kept {
  const read = (): string | undefined => {
    try {
      return localStorage.getItem(key) ?? undefined
    } catch {
      return undefined
    }
  }
  const write = (text: string | undefined): void => {
    try {
      if (text === undefined) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
    } catch {
      return
    }
    window.dispatchEvent(new Event(key))
  }
  const subscribe = (notify: () => void): (() => void) => {
    const events = [key, 'storage']
    for (const event of events) window.addEventListener(event, notify)
    return () => {
      for (const event of events) window.removeEventListener(event, notify)
    }
  }
  return { read, write, useText: () => useSyncExternalStore(subscribe, read, () => undefined) }
}
