/**
 * What this tab knows of the versions of all inzetkaders: as the page was made, and as the site tells it now. A tab can
 * stay open over a withdrawal, so the site is asked at the start, on every return, and when a day begins.
 */

import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { dataAddress, dayInBrussels } from '../pipeline'
import type { Strip, Version } from '../data'
import { whenIdle } from '../reader/idle'
import { hrefOf } from '../reader/published'
import { confirmedVersies, isRewritten, isVersies } from './versies'

/** Written by scripts/pipeline/emit/inzetkader/version-data.ts. */
const ADDRESS = dataAddress('/inzetkader')

/** Milliseconds after which a line is as good as none. */
const PATIENCE = 10_000

type Answer = { versies: readonly Version[]; day: string }

/** The last answer, and whether the last question had one. */
let answer: Answer | undefined
let hasFailed = false

/** The pages' own versions, by who shows them. Nobody is asked for a page that shows none. */
const shown = new Map<() => void, readonly Version[]>()
const listeners = new Set<() => void>()
/** The version whose words stand on the page. */
let read: Version | undefined

/** The versions that a page was made with, as they stand now. */
export function useVersies<V extends Version>(built: readonly V[]): readonly V[] {
  const subscribe = useCallback((listener: () => void) => show(listener, built), [built])
  const now = useSyncExternalStore(
    subscribe,
    () => answer?.versies,
    () => undefined
  )
  return confirmedVersies(built, now)
}

const NONE: readonly Version[] = []

/** A strip whose versions are as they stand now. */
export function useStrip(strip: Strip): Strip {
  const versies = useVersies(strip.versies ?? NONE)
  const own = versies.find(({ versie }) => versie === strip.versie)
  useEffect(() => {
    read = own
    tell()
    return () => {
      read = undefined
    }
  }, [own])
  if (strip.versies === undefined || versies === strip.versies) return strip
  return { ...strip, versies: [...versies], ...(own?.tot === undefined ? {} : { van_kracht_tot: own.tot }) }
}

export type Twijfel = 'gewijzigd' | 'herschreven' | 'onzeker'

/** What a reader must know of this tab: that what it shows changed, or that it could not be asked whether it did. */
export function useTwijfel(): Twijfel | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    twijfel,
    () => undefined
  )
}

function twijfel(): Twijfel | undefined {
  if (!showsAny()) return undefined
  if (hasFailed || (answer !== undefined && answer.day !== today())) return 'onzeker'
  const isSame = (built: readonly Version[]): boolean => confirmedVersies(built, answer?.versies) === built
  if (![...shown.values()].every(isSame)) return 'gewijzigd'
  return read !== undefined && isRewritten(read, answer?.versies) ? 'herschreven' : undefined
}

/** The day on which the text of this tab left the site: earlier than today for a kept copy, or a tab that stayed open. */
export function loadedOn(): string {
  const kept = document.querySelector<HTMLElement>('.bewaard')?.dataset['gehaald']
  return dayInBrussels(kept === undefined ? LOADED : new Date(kept))
}

const LOADED = new Date()

/** The day on which the versions were asked for last; undefined before the first answer. */
export function confirmedOn(): string | undefined {
  return answer?.day
}

/** A version as it stands now, for who asks once. */
export function confirmedVersie<V extends Version>(version: V): V {
  return confirmedVersies([version], answer?.versies)[0] ?? version
}

function show(listener: () => void, built: readonly Version[]): () => void {
  if (shown.size === 0) begin()
  // Once for each page, however many places on it tell which version counts.
  if (built.length > 0 && !showsAny()) whenIdle(ask)
  shown.set(listener, built)
  tell()
  return () => {
    shown.delete(listener)
    if (shown.size === 0) end()
    tell()
  }
}

function showsAny(): boolean {
  return [...shown.values()].some(({ length }) => length > 0)
}

const RETURNS: readonly [EventTarget, string][] =
  typeof window === 'undefined'
    ? []
    : [
        [document, 'visibilitychange'],
        [window, 'pageshow'],
        [window, 'focus'],
        [window, 'online']
      ]

let timer: ReturnType<typeof setInterval> | undefined

function begin(): void {
  for (const [target, type] of RETURNS) target.addEventListener(type, askOnReturn)
  timer = setInterval(() => {
    if (answer?.day !== today()) ask()
  }, 60_000)
}

function end(): void {
  for (const [target, type] of RETURNS) target.removeEventListener(type, askOnReturn)
  clearInterval(timer)
}

function askOnReturn(): void {
  if (document.visibilityState === 'visible') ask()
}

let question: AbortController | undefined

/** Past every memory of the browser and of the service worker. The newest question counts. */
function ask(): void {
  if (!showsAny()) return
  question?.abort()
  const own = new AbortController()
  question = own
  const late = setTimeout(() => own.abort(), PATIENCE)
  void fetchVersies(own.signal).then((versies) => {
    clearTimeout(late)
    if (question !== own) return
    hasFailed = versies === undefined
    // The same words again are no news: nothing is drawn anew.
    const isNews = JSON.stringify(versies) !== JSON.stringify(answer?.versies)
    if (versies) answer = { versies: isNews ? versies : (answer?.versies ?? versies), day: today() }
    tell()
  })
}

async function fetchVersies(signal: AbortSignal): Promise<readonly Version[] | undefined> {
  try {
    const response = await fetch(hrefOf(ADDRESS), { cache: 'no-store', signal })
    const value: unknown = response.ok ? await response.json() : undefined
    return isVersies(value) ? value : undefined
  } catch {
    return undefined
  }
}

function tell(): void {
  for (const listener of [...shown.keys(), ...listeners]) listener()
}

function today(): string {
  return dayInBrussels(new Date())
}
