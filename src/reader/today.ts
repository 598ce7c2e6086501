/** Today, as the rules count it: the day in Brussels. */

import { useSyncExternalStore } from 'react'
import { dayInBrussels } from '../pipeline'
import { useHydrated } from './hydrated'

/** Undefined in the static page; set in the browser, so that a site that is not rebuilt still tells the truth. */
export function useToday(): string | undefined {
  const isHydrated = useHydrated()
  const today = useSyncExternalStore(subscribe, todayInBrussels, todayInBrussels)
  return isHydrated ? today : undefined
}

/** ISO date, e.g. `2026-03-05`. */
export function todayInBrussels(): string {
  return dayInBrussels(new Date())
}

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** One clock for all that asks on a page: an article alone asks three times. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) start()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

/** A page that stays open, or a phone that wakes up days later: looked at every minute and on every return. */
function start(): void {
  timer = setInterval(tell, 60_000)
  document.addEventListener('visibilitychange', tell)
}

function stop(): void {
  clearInterval(timer)
  document.removeEventListener('visibilitychange', tell)
}

function tell(): void {
  for (const listener of listeners) listener()
}
