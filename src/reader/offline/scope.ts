/** What TypeScript must know of a service worker: its own library of types excludes that of a page. */

export type Tab = { id: string; url: string; postMessage: (message: unknown) => void }

type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }

export type FetchEvent = Extendable & {
  request: Request
  /** Of the page that asks; empty for a page that is being opened. */
  clientId: string
  respondWith: (answer: Promise<Response>) => void
}

export type MessageEventOfTab = Extendable & { data: unknown; source: Tab | null }

export type WorkerScope = {
  location: Location
  clients: {
    claim: () => Promise<void>
    matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly Tab[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Extendable) => void): void
    (type: 'fetch', listener: (event: FetchEvent) => void): void
    (type: 'message', listener: (event: MessageEventOfTab) => void): void
  }
}
