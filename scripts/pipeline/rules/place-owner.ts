import { addressKey, type Owner, ownerIn, ownersOf } from '../site/owners.ts'
import type { SiteRule } from './rule.ts'

export const placeOwner: SiteRule = {
  id: 'place-owner',
  level: 'error',
  why: 'De plaats van een bestand is zijn adres op de site. Van twee pagina’s met hetzelfde adres verdwijnt er één zonder dat iemand het merkt.',
  help: 'Geef dit bestand een andere naam.',
  checkSite(site, report) {
    const owners = new Map<string, Owner>()
    for (const owner of ownersOf(site)) {
      const key = addressKey(owner.address)
      const other = ownerIn(owners, key)
      if (other === undefined) owners.set(key, owner)
      else if (owner.path !== undefined && !isOneName(owner.path, other.path))
        report({
          path: owner.path,
          message: `Het adres ${owner.address} is al van ${other.name}.`,
          help: renamed(owner.path)
        })
    }
  }
}

/** Another name beside it, of which the writer makes one that says more. */
function renamed(path: string): string {
  return `Geef dit bestand een andere naam, zoals ${path.replace(/(?:\/index)?\.md$/u, '-2$&')}.`
}

/** Files whose names differ in capitals only: safety-collision says more of them. */
function isOneName(path: string, other: string | undefined): boolean {
  return other !== undefined && path.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
}
