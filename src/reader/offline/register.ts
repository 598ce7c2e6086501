/** Registers the service worker and tells it what the page uses. */

import { hrefOf } from '../published'
import { keep, keepAllOfTab } from './keep'

async function register(): Promise<void> {
  // The very first page came before the worker did; it fetched all later ones itself.
  const isFirst = navigator.serviceWorker.controller === null
  await navigator.serviceWorker.register(hrefOf('/sw.js'))
  const page = [window.location.origin + window.location.pathname]
  await keep(page, isFirst ? page : [])
  keepAllOfTab()
}

/** After a change of page the browser holds new chunks and data; the page itself is kept as HTML. */
export function onRouteDidUpdate({
  location,
  previousLocation
}: {
  location: Location
  previousLocation: Location | null
}): void {
  if (previousLocation === null || previousLocation.pathname === location.pathname) return
  if (!isUsed) return
  keep([], [new URL(location.pathname, window.location.href).href]).catch(() => undefined)
}

const isUsed =
  typeof window !== 'undefined' && 'serviceWorker' in navigator && process.env.NODE_ENV === 'production'

// Without it the site works as before: a refused registration (private window) is no fault to show.
if (isUsed) register().catch(() => undefined)
