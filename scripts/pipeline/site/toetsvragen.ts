/** Questions of modules with the words that each stands on. One whose article says something else now is asked nowhere. */

import { fingerprintsOf, type Fingerprints, standsOn } from '../core/fingerprint.ts'
import { isElement, type Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { writtenLeads } from '../inzetkader/leads.ts'
import { readToetsvragen, type Toetsvraag } from '../opleiding/toetsvraag.ts'
import { findArtikel } from './cite.ts'
import type { Site } from './site.ts'
import type { Wetsartikel } from './wetsartikels.ts'

export type GepindeVraag = Toetsvraag & {
  /** As its front matter has it. */
  pin: EntryOf<'vragen'>['data']['vragen'][string]
  /** `geldt`: the article says what it said when somebody read the question beside it. Any other is asked nowhere. */
  stand: 'geldt' | 'ongelezen' | 'gewijzigd' | 'artikel-weg'
  /** Of the article as it is. */
  nu?: string
}

/** Of a page, in its order. A heading that the front matter does not know is no question yet: a rule says so. */
export function toetsvragenOf(site: Site, { data, body }: EntryOf<'vragen'>): GepindeVraag[] {
  return readToetsvragen(JSON.parse(body) as Node[]).flatMap((vraag): GepindeVraag[] => {
    const pin = data.vragen[vraag.id]
    if (!pin) return []
    const now = wordsOf(site, pin.artikel)
    if (!now) return [{ ...vraag, pin, stand: 'artikel-weg' }]
    return [{ ...vraag, pin, stand: standOf(pin.vingerafdruk, now), nu: now.vingerafdruk }]
  })
}

function standOf(pin: string | undefined, now: Fingerprints): GepindeVraag['stand'] {
  if (pin === undefined) return 'ongelezen'
  return standsOn(pin, now) ? 'geldt' : 'gewijzigd'
}

/** The words of an article as they count now: of an inzetkader in the version in force or else the concept, of a law as we tell it. */
export function wordsOf(site: Site, artikel: string): Fingerprints | undefined {
  const found = findArtikel(site, artikel)
  if (typeof found !== 'string') return found.artikel
  const ofLaw = site.wetsartikels.get(artikel)
  return ofLaw && wordsOfLaw(ofLaw)
}

/** What stands under the heading of the article, up to the next of its depth or higher. */
function wordsOfLaw({ entry, id }: Wetsartikel): Fingerprints {
  const nodes = JSON.parse(entry.body) as Node[]
  const start = nodes.findIndex((node) => isElement(node) && node[1].id === id)
  const depth = depthOf(nodes[start])
  const after = nodes.findIndex((node, index) => index > start && (depthOf(node) <= depth || isNotes(node)))
  const own = nodes.slice(start, after < 0 ? undefined : after)
  return fingerprintsOf(
    own,
    writtenLeads(entry.path, nodes, () => '')
  )
}

function depthOf(node: Node | undefined): number {
  return node !== undefined && isElement(node) && /^h[1-6]$/u.test(node[0]) ? Number(node[0].slice(1)) : 9
}

function isNotes(node: Node): boolean {
  return isElement(node) && node[0] === 'voetnoten'
}
