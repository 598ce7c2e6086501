/** Chapters under the titles of their themes. */

import type { ThemaLinks } from '../data'

type Group<Item> = { titel?: string; items: Item[] }

/** A version without themes has one group, which has no title. */
export function inThemas<Item extends { address: string }>(
  items: readonly Item[],
  themas: readonly ThemaLinks[] = []
): Group<Item>[] {
  if (themas.length === 0) return [{ items: [...items] }]
  return themas.map(({ titel, hoofdstukken }) => ({
    titel,
    items: items.filter(({ address }) => hoofdstukken.includes(address))
  }))
}
