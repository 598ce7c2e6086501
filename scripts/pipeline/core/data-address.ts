/** Where the data of an address stands on the site; its file is the same path in `generated/static`. */
export function dataAddress(address: string): string {
  return `/data${address}.json`
}

/** What the form checks against (site/check-index.ts). */
export const CHECK_INDEX = '/check-index'

/** What a reviewer of a chapter (its address) reads side by side. */
export function naleesAddress(hoofdstuk: string): string {
  return dataAddress(hoofdstuk.replace('/inzetkader/', '/opvolging/nazicht/'))
}
