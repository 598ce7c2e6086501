/**
 * What the open tabs use. Each tab tells all of it, and again when the worker, which forgets when it sleeps, asks.
 * Until every tab has told, anything may be in use.
 */

import type { Tab } from './scope'

const used = new Map<string, Set<string>>()
const told = new Set<string>()

/** Notes what a tab fetched just now: it is in use before the tab can tell so. */
export function noteUse(tab: string, key: string): void {
  if (!used.has(tab)) used.set(tab, new Set())
  used.get(tab)?.add(key)
}

/** Notes all that a tab uses. Returns what was not known yet. */
export function noteAll(tab: string, keys: readonly string[]): string[] {
  const fresh = keys.filter((key) => !told.has(tab) || !used.get(tab)?.has(key))
  used.set(tab, new Set([...(used.get(tab) ?? []), ...keys]))
  told.add(tab)
  return fresh
}

export function isUsed(key: string): boolean {
  return [...used.values()].some((keys) => keys.has(key))
}

/** Forgets tabs that were closed, and asks those that did not tell yet. True when all did. */
export async function haveAllTold(openTabs: () => Promise<readonly Tab[]>): Promise<boolean> {
  // Before the open ones are looked up: a tab that opens meanwhile is not among those that were closed.
  const known = [...used.keys()]
  const open = await openTabs()
  const ids = new Set(open.map(({ id }) => id))
  for (const id of known) {
    if (ids.has(id)) continue
    used.delete(id)
    told.delete(id)
  }
  const silent = open.filter(({ id }) => !told.has(id))
  for (const tab of silent) tab.postMessage({ type: 'used?' })
  return silent.length === 0
}
