import { addressOf } from '../core/address.ts'
import { linkTexts } from '../core/link-texts.ts'
import { readUrl } from '../core/read-url.ts'
import { isExternal } from '../core/safe-url.ts'
import type { DocumentRule } from './rule.ts'

/** Only to resolve relative paths against; never fetched. */
const ORIGIN = 'https://kenniscentrum.example'

export const a11yLinkSameText: DocumentRule = {
  id: 'a11y-link-same-text',
  level: 'warning',
  why: 'Twee links met dezelfde woorden lijken naar dezelfde plaats te gaan, zeker in een lijst van alle links.',
  help: 'Voeg aan een van beide een woord toe dat het verschil maakt, of laat ze naar hetzelfde adres gaan.',
  checkDocument({ path, tree }, report) {
    const seen = new Map<string, { address: string; line: number }>()
    for (const { text, target, place } of linkTexts(tree)) {
      const words = text.toLowerCase()
      const address = destination(path, target)
      const first = seen.get(words)
      if (words === '' || first?.address === address) continue
      if (first === undefined) seen.set(words, { address, line: place.line })
      else {
        report({
          path,
          place,
          message: `Deze link heeft dezelfde tekst als die op regel ${first.line}, maar gaat naar een ander adres.`
        })
      }
    }
  }
}

/** Two ways to write one address of this site are one destination: `/recht/wpa` and `../recht/wpa.md`. */
function destination(path: string, target: string): string {
  if (isExternal(target)) return target
  if (target.startsWith('#')) return addressOf(path) + target
  const url = readUrl(target, `${ORIGIN}/${path}`)
  if (!url) return target
  const { pathname, hash } = url
  return (pathname.endsWith('.md') ? addressOf(pathname.slice(1)) : pathname.replace(/\/$/u, '')) + hash
}
