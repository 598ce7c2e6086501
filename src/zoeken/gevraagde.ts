/**
 * What is asked on the page of the search, kept in its address without the router: that one draws the whole page anew,
 * and takes the focus away, at every letter.
 */

import { useSyncExternalStore } from 'react'
import { type Gevraagde, gevraagdeIn, searchOf } from './adres'

/** `isGetypt`: somebody is still at it. */
export type Stand = Gevraagde & { isGetypt: boolean }

const LEEG: Stand = { vraag: '', filters: {}, isGetypt: false }
/** Milliseconds without a key; some browsers refuse a page that changes its address at every one. */
const RUST = 300

let stand = LEEG
let wacht: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Nothing in the static page. */
export function useGevraagde(): Stand {
  return useSyncExternalStore(
    subscribe,
    () => stand,
    () => LEEG
  )
}

/** Reads the address: on arrival, on the way back, and where the router changed it. */
export function lees(): void {
  stop()
  const gevraagd = gevraagdeIn(window.location.search)
  if (searchOf(gevraagd) !== searchOf(stand) || stand.isGetypt) meld({ ...gevraagd, isGetypt: false })
}

/** Letters of one question are one step of the way back. */
export function typ(vraag: string): void {
  const isEerste = !stand.isGetypt
  meld({ ...stand, vraag, isGetypt: true })
  if (isEerste) schrijf('pushState')
  clearTimeout(wacht)
  wacht = setTimeout(() => schrijf('replaceState'), RUST)
}

/** The question stands as it was typed. */
export function zet(): void {
  if (!stand.isGetypt) return
  schrijf('replaceState')
  meld({ ...stand, isGetypt: false })
}

/** A step of its own. */
export function kies(gevraagd: Gevraagde): void {
  zet()
  meld({ ...gevraagd, isGetypt: false })
  schrijf('pushState')
}

function schrijf(how: 'pushState' | 'replaceState'): void {
  stop()
  const { pathname } = window.location
  window.history[how](how === 'pushState' ? null : window.history.state, '', pathname + searchOf(stand))
}

function stop(): void {
  clearTimeout(wacht)
}

function meld(next: Stand): void {
  stand = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) {
    window.addEventListener('popstate', lees)
    lees()
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', lees)
    stop()
    stand = LEEG
  }
}
