/** The ticks of checklists, kept in the browser for one shift and forgotten after it. */

import { useSyncExternalStore } from 'react'

const KEY = 'plot-vinkjes-v1'

/** Counted from the first tick on a page. */
export const SHIFT = 12 * 60 * 60 * 1000

/** By page: when the first tick was set, and the words that are ticked. Other words are another item. */
export type Ticks = Readonly<Record<string, { sinds: number; items: readonly string[] }>>

/** What was kept, without what is broken or older than a shift. */
export function readTicks(kept: string | null, now: number): Ticks {
  const entries = Object.entries(parse(kept)).filter(
    ([, page]) => isPage(page) && page.sinds <= now && now < page.sinds + SHIFT
  )
  return Object.fromEntries(entries)
}

function parse(kept: string | null): object {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function isPage(value: unknown): value is Ticks[string] {
  const page = value as Partial<Ticks[string]> | null
  return typeof page?.sinds === 'number' && Array.isArray(page.items)
}

/** The ticks after these items of a page were ticked, or no longer. A page without ticks is not kept. */
export function changeTicks(
  ticks: Ticks,
  page: string,
  items: readonly string[],
  isTicked: boolean,
  now: number
): Ticks {
  const { [page]: own = { sinds: now, items: [] }, ...others } = ticks
  const rest = own.items.filter((item) => !items.includes(item))
  const next = isTicked ? [...rest, ...items] : rest
  return next.length === 0 ? others : { ...others, [page]: { ...own, items: next } }
}

/* Where the browser refuses to keep anything, ticks last as long as the page. */
let unkept: string | null = null
const listeners = new Set<() => void>()

function load(): string | null {
  try {
    return unkept ?? localStorage.getItem(KEY)
  } catch {
    return unkept
  }
}

function save(ticks: Ticks): void {
  const text = JSON.stringify(ticks)
  try {
    if (text === '{}') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
    unkept = null
  } catch {
    unkept = text
  }
}

export function setTicks(page: string, items: readonly string[], isTicked: boolean): void {
  const now = Date.now()
  save(changeTicks(readTicks(load(), now), page, items, isTicked, now))
  for (const listener of listeners) listener()
}

/** Looks again when another tab changed something, when the reader comes back, and every minute: a shift ends by itself. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  document.addEventListener('visibilitychange', listener)
  const timer = setInterval(listener, 60_000)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
    document.removeEventListener('visibilitychange', listener)
    clearInterval(timer)
  }
}

/** The ticked items of a page; none in the static HTML. */
export function useTicks(page: string): readonly string[] {
  const kept = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(readTicks(load(), Date.now())[page]?.items ?? []),
    () => '[]'
  )
  return JSON.parse(kept) as string[]
}
