/** Registers the service worker and tells it what the page uses, so that this is kept longest. */

import siteConfig from '@generated/docusaurus.config'
import { keep } from './keep'

async function register(): Promise<void> {
  // The very first page came before the worker did; it fetched all later ones itself.
  const pages = navigator.serviceWorker.controller ? [] : [window.location.origin + window.location.pathname]
  await navigator.serviceWorker.register(`${siteConfig.baseUrl}sw.js`)
  await navigator.serviceWorker.ready
  const used = performance.getEntriesByType('resource').map(({ name }) => name)
  await keep([...pages, ...used])
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
