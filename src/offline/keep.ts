/** Asks the service worker to keep files, so that they open without network; waits until there is one. */

export async function keep(urls: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'keep', urls })
}
