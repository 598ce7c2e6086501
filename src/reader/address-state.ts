/**
 * What stands behind the `?` of an address, as a state of the page. Kept without the router: that one draws the whole page
 * anew, and takes the focus away, at every change.
 */

import { useSyncExternalStore } from 'react'

type Kind<State> = {
  /** In the static page. */
  empty: State
  stateIn: (search: string) => State
  searchOf: (state: State) => string
  /** Whether what the address says need not be told again. */
  isSame?: (inAddress: State, state: State) => boolean
  /** Before the address is read or written, and when nobody looks at it any more. */
  settle?: () => void
}

export type AddressState<State> = {
  use: () => State
  now: () => State
  /** Reads the address: on arrival, on the way back, and where the router changed it. */
  read: () => void
  /** Tells who looks; the address stays. */
  tell: (state: State) => void
  /** A push is a step of the way back. */
  write: (how: 'pushState' | 'replaceState') => void
}

export function addressState<State>(kind: Kind<State>): AddressState<State> {
  const { empty, stateIn, searchOf, settle } = kind
  const isSame = kind.isSame ?? ((a: State, b: State) => searchOf(a) === searchOf(b))
  let state = empty
  const listeners = new Set<() => void>()

  const tell = (next: State): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const read = (): void => {
    settle?.()
    const found = stateIn(window.location.search)
    if (!isSame(found, state)) tell(found)
  }
  const write: AddressState<State>['write'] = (how) => {
    settle?.()
    const { pathname } = window.location
    window.history[how](how === 'pushState' ? null : window.history.state, '', pathname + searchOf(state))
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    if (listeners.size === 1) {
      window.addEventListener('popstate', read)
      read()
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      window.removeEventListener('popstate', read)
      settle?.()
      state = empty
    }
  }
  const use = (): State =>
    useSyncExternalStore(
      subscribe,
      () => state,
      () => empty
    )
  return { use, now: () => state, read, tell, write }
}
