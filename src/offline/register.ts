/** Registers the service worker and tells it what the first page used, because it loaded before the worker did. */

import siteConfig from '@generated/docusaurus.config'
import { keep } from './keep'

async function register(): Promise<void> {
  await navigator.serviceWorker.register(`${siteConfig.baseUrl}sw.js`)
  await navigator.serviceWorker.ready
  const used = performance.getEntriesByType('resource').map(({ name }) => name)
  await keep([window.location.origin + window.location.pathname, ...used])
}

/** After a change of page the browser holds new chunks and data; the page itself is kept as HTML. */
export function onRouteDidUpdate({
  location,
  previousLocation
}: {
  location: Location
  previousLocation: Location | null
}): void {
  if (
    previousLocation === null ||
    previousLocation.pathname === location.pathname ||
    !('serviceWorker' in navigator)
  )
    return
  const url = new URL(location.pathname, window.location.href).href
  navigator.serviceWorker.controller?.postMessage({ type: 'keep', urls: [url] })
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator && process.env.NODE_ENV === 'production') {
  // Without it the site works as before: a refused registration (private window) is no fault to show.
  register().catch(() => undefined)
}
