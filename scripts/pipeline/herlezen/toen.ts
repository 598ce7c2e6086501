/** The words that a question was read beside, where they can still be found. */

import { nameOf } from '../core/address.ts'
import { standsOn } from '../core/fingerprint.ts'
import type { Source } from '../core/types.ts'
import { parseNummer } from '../inzetkader/artikels.ts'
import { parse } from '../parse/parse.ts'
import { prepare } from '../prepare.ts'
import { regelsVan, vingerafdrukkenVan, woordenOp } from '../site/artikel-woorden.ts'
import { sameWords } from '../site/cite.ts'
import { regelsNu } from '../site/gronden.ts'
import { digestsIn } from '../site/image-digests.ts'
import type { Site } from '../site/site.ts'

/** `waar` is Dutch: "in versie 1.1"; `waarom` is Dutch, a sentence: why they are not here. */
export type Toen = { waar: string; regels: string[] } | { waarom: string }

/** What a question stood on. */
export type Gezocht = { artikel: string; vingerafdruk: string }

/** In another version of the inzetkader as it is today. */
export function toenInVersie(site: Site, { artikel, vingerafdruk }: Gezocht): Toen | undefined {
  const { id, prefix } = parseNummer(artikel)
  const technologie = site.prefixes.get(prefix)
  if (!technologie) return undefined
  const [found] = sameWords(site, { technologie: nameOf(technologie.address), id, vingerafdruk })
  return found && { waar: `in versie ${found.versie}`, regels: regelsNu(site, found) }
}

/**
 * In a text as it once was, whatever its front matter said. Undefined where it says something else. What was found to hold
 * personal data is not repeated.
 */
export function toenInTekst(
  site: Site,
  source: Source,
  { id, vingerafdruk, waar }: { id: string; vingerafdruk: string; waar: string }
): Toen | undefined {
  const { nodes } = parse(source).body
  const words = woordenOp({ path: source.path, nodes }, id, digestsIn(site.images))
  if (!words || !standsOn(vingerafdruk, vingerafdrukkenVan(words))) return undefined
  const isPersonal = prepare(source).diagnostics.some(({ rule }) => rule.startsWith('privacy-'))
  return isPersonal
    ? { waarom: 'De woorden van toen staan hier niet: in dat bestand stonden persoonsgegevens.' }
    : { waar, regels: regelsVan(words) }
}
