/**
 * What stands in an address was typed, scanned or sent by anybody. Docusaurus and its router read it with functions that
 * throw, and the whole page goes with them: here it is seen to that they meet nothing which they cannot read.
 */

/** Undefined for signs that stand for no letters: `%E0%A4%A`. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The id after the `#`; undefined where there is none. */
export function idIn(hash: string): string | undefined {
  return hash === '' ? undefined : decoded(hash.replace(/^#/u, ''))
}

/** Drops what nobody can read after the `#`, now and whenever it changes; before the router hears of it. */
export function mendHash(): void {
  const mend = (): void => {
    const { pathname, search, hash } = window.location
    if (decoded(hash) === undefined)
      window.history.replaceState(window.history.state, '', window.location.origin + pathname + search)
  }
  mend()
  window.addEventListener('popstate', mend)
}
