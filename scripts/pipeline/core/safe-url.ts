/** Which addresses a contributor may write; decided on the decoded address, compared exactly. */

import { readUrl } from './read-url.ts'

const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Code units; the longest address in real pages is a tenth of it. */
const LENGTH_LIMIT = 1000

export type AddressFault =
  'leeg' | 'lang' | 'tekens' | 'codering' | 'schema' | 'zonder-schema' | 'lokaal' | 'afbeelding-extern'

/** What is wrong with an address as written, or undefined. Existence is checked later, when all files are known. */
export function addressFault(address: string, isImage: boolean): AddressFault | undefined {
  if (address === '') return isImage ? 'leeg' : undefined
  if (address.length > LENGTH_LIMIT) return 'lang'
  let decoded: string
  try {
    decoded = decodeURIComponent(address)
  } catch {
    return 'codering'
  }
  if (/[\u0000-\u0020\u007f-\u009f\\]/u.test(decoded.replaceAll(' ', '')) || decoded !== decoded.trim())
    return 'tekens'
  if (decoded.startsWith('//')) return 'zonder-schema'
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(decoded)?.[0].toLowerCase()
  if (scheme !== undefined) {
    if (!SCHEMES.has(scheme)) return 'schema'
    if (isImage) return 'afbeelding-extern'
    if (scheme.startsWith('http') && !/^https?:\/\//iu.test(address)) return 'schema'
    return readUrl(address) ? undefined : 'codering'
  }
  if (decoded.startsWith('#')) return undefined
  const [path = ''] = decoded.split('#')
  if (/[?!:]/u.test(path) || path.includes('@site')) return 'lokaal'
  return undefined
}

export function isExternal(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(address)
}
