/** All sorts of gaps that the content can tell of, those that touch the rules first. */

import type { Gatengroep } from '../../opvolging/gaten.ts'
import type { Relations } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'
import { behoeften } from './gaten-behoeften.ts'
import { bronnen, nazicht } from './gaten-kader.ts'
import { begrippen, ongebruikt, zones } from './gaten-kennis.ts'
import { lesloos, rollenspelloos, toetsloos, vraagloos, wachtend } from './gaten-opleiding.ts'
import { verslagen } from './gaten-praktijk.ts'

/** A new sort of gap is a line here. */
const GROEPEN: readonly ((site: Site, relations: Relations) => Gatengroep)[] = [
  nazicht,
  bronnen,
  verslagen,
  lesloos,
  vraagloos,
  wachtend,
  toetsloos,
  rollenspelloos,
  behoeften,
  zones,
  begrippen,
  ongebruikt
]

export function gatenIn(site: Site, relations: Relations): Gatengroep[] {
  return GROEPEN.map((groep) => groep(site, relations))
}
