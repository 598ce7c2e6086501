/** Tells the service worker what this tab uses, so that it opens without network and is never thrown away while the tab is open. */

const used = new Set<string>()

/** Waits until there is a worker. `fresh` are fetched anew, since they may have changed. */
export async function keep(urls: readonly string[], fresh: readonly string[] = []): Promise<void> {
  for (const url of [...urls, ...fresh]) used.add(new URL(url, window.location.href).href)
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker.ready
  if (fresh.length > 0) active?.postMessage({ type: 'keep', urls: fresh })
  active?.postMessage({ type: 'used', urls: [...used] })
}

/** Tells everything that the tab fetches, from its first file on, and again when the worker asks or another takes over. */
export function keepAllOfTab(): void {
  const observer = new PerformanceObserver((seen) => tell(seen.getEntries().map(({ name }) => name)))
  observer.observe({ type: 'resource', buffered: true })
  for (const moment of ['message', 'controllerchange'])
    navigator.serviceWorker.addEventListener(moment, () => tell([]))
  navigator.serviceWorker.startMessages()
}

/* A worker that went away meanwhile is no fault to show. */
function tell(urls: readonly string[]): void {
  keep(urls).catch(() => undefined)
}
