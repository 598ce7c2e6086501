/** Where the data of an address stands on the site; its file is the same path in `generated/static`. */
export function dataAddress(address: string): string {
  return `/data${address}.json`
}
