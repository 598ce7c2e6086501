/** Orders of pages in lists. Pages come sorted by path, and what an order finds equal stays so. */

type Dated = { data: { datum: string } }
type Numbered = { data: { volgorde?: number | undefined } }
type Titled = { data: { titel: string } }

/** Behind every page that has a number. */
const LAST = 999

export function newestFirst(a: Dated, b: Dated): number {
  return a.data.datum === b.data.datum ? 0 : a.data.datum > b.data.datum ? -1 : 1
}

export function oldestFirst(a: Dated, b: Dated): number {
  return newestFirst(b, a)
}

export function byNumber(a: Numbered, b: Numbered): number {
  return (a.data.volgorde ?? LAST) - (b.data.volgorde ?? LAST)
}

export function byTitle(a: Titled, b: Titled): number {
  return a.data.titel.localeCompare(b.data.titel, 'nl')
}
