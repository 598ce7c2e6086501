/** What a page of a version says in all: its articles, its front matter and the words around them, each with a vingerafdruk. */

import { readArtikels } from '../inzetkader/artikels.ts'
import { pageFingerprintsOf } from '../core/fingerprint.ts'
import type { Kind } from '../kinds.ts'
import { writtenLeads } from '../inzetkader/leads.ts'
import type { Node } from '../core/tree.ts'
import type { Entry } from '../entry.ts'

/** The pages of a version: their words are fixed when it is adopted, also those outside articles. */
export function isAdoptable(kind: Kind): boolean {
  return kind === 'inzetkader' || kind === 'hoofdstuk' || kind === 'kaart'
}

/** `image` gives a digest by the path of an image; one that shows images has its fingerprints once all files are known. */
export function withFingerprints(entry: Entry, image: (path: string) => string = () => ''): Entry {
  if (!isAdoptable(entry.kind)) return entry
  const nodes = JSON.parse(entry.body) as Node[]
  const leads = writtenLeads(entry.path, nodes, image)
  return {
    ...entry,
    artikels: entry.kind === 'hoofdstuk' ? readArtikels(nodes, entry.headings, leads) : [],
    ...pageFingerprintsOf([...matterWordsOf(entry.data), ...nodes], leads)
  }
}

/**
 * What a page says in its front matter: the actions of a field card are as binding as the text below them, for whom a
 * chapter counts is half of the rule, and why a version changed is what was decided.
 */
function matterWordsOf(data: Readonly<Record<string, unknown>>): Node[] {
  const fields = ['titel', 'omschrijving', 'diensten', 'acties', 'twijfel', 'wijzigingen']
  return fields.flatMap((field) => (field in data ? wordsIn(data[field]) : []))
}

/** The values of a field as paragraphs, in the order of its schema. */
function wordsIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [['p', {}, String(value)]]
  return Object.values(value).flatMap(wordsIn)
}
