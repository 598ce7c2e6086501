/** Today, as the rules count it: the day in Brussels, whatever clock the reader carries. */

import { useSyncExternalStore } from 'react'

const BRUSSELS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

/** ISO date, e.g. `2026-03-05`. */
export function todayInBrussels(now = new Date()): string {
  return BRUSSELS.format(now)
}

/** Undefined in the static page; set in the browser, so that a site that is not rebuilt still tells the truth. */
export function useToday(): string | undefined {
  return useSyncExternalStore(
    subscribeToClock,
    () => todayInBrussels(),
    () => undefined
  )
}

/** A page that stays open, or a phone that wakes up days later: looked at every minute and on every return. */
function subscribeToClock(notify: () => void): () => void {
  const timer = setInterval(notify, 60_000)
  document.addEventListener('visibilitychange', notify)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', notify)
  }
}
