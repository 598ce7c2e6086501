/** Every link of a page with the words a reader sees at it: those of the text, and the addresses in the front matter. */

import { type LinkText, linkTexts } from '../core/link-texts.ts'
import type { Document } from '../entry.ts'

export function webLinks({ tree, matter }: Pick<Document, 'tree' | 'matter'>): LinkText[] {
  const found: LinkText[] = [...linkTexts(tree)]
  const visit = (value: unknown, keys: readonly PropertyKey[], words: string): void => {
    if (typeof value === 'string' && matter && /^https?:/iu.test(value))
      found.push({ text: words, target: value, place: matter.placeOf(keys) })
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...keys, index], ''))
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...keys, key], nameIn(value))
  }
  visit(matter?.values ?? {}, [], '')
  return found
}

/** What an address in a list of sources is shown as: the name beside it. */
function nameIn(value: object): string {
  return 'naam' in value && typeof value.naam === 'string' ? value.naam : ''
}
