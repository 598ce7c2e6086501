/**
 * An address as a browser reads it; undefined for what is none. Not `URL.canParse`: in Node 20, once it has been called some
 * thousands of times, it says of every address with a letter such as "é" that it is none, and a check of hosts is blind.
 */
export function readUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
