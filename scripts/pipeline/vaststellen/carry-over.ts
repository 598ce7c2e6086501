/**
 * `npm run overzetten`: gives what was pinned with the first normaliser its fingerprint of today, and old register lines the
 * digests that they lacked. Only where the old fingerprint still agrees: a pin that had lapsed stays lapsed.
 */

import { oldFingerprintsOf, pagesOf, fingerprintsOf, type Fingerprints } from '../site/adopted.ts'
import { artikelsOfAfwijking } from '../site/afwijkingen.ts'
import { filesIn } from '../inzetkader/digest.ts'
import { type Change, type Content, Draft } from './draft.ts'
import { isOldFingerprint } from '../core/fingerprint.ts'
import { type LinkOptions, siteOf } from '../link.ts'
import { editValue } from '../core/matter-edit.ts'
import { bestandenOf, vaststellingOf } from '../inzetkader/register-lines.ts'
import { type Register, type Vaststelling, writeLine } from '../inzetkader/register.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { Artikel } from '../core/types.ts'

export type Carried = {
  changes: readonly Change[]
  /** Dutch: what was carried over, a sentence each. */
  done: readonly string[]
  /** Dutch: what stays as it is, and why. */
  left: readonly string[]
}

export function carryOver(content: Content, options: LinkOptions = {}): Carried {
  const site = siteOf(content.sources, content.prepared, options)
  const draft = new Draft(content)
  const done: string[] = []
  const left: string[] = []
  for (const register of site.registers.values()) carryRegister(site, register)
  for (const pin of pinsIn(site)) carryPin(pin)
  return { changes: draft.changes(), done, left }

  function carryRegister(whole: Site, register: Register): void {
    const { technologie, path } = register
    for (const { soort, versie } of register.lines) {
      const line = vaststellingOf(register, versie)
      if (soort !== 'vaststelling' || !line || bestandenOf(register, versie)) continue
      const pages = pagesOf(whole, technologie, versie)
      if (!isSame(oldFingerprintsOf(pages), line)) {
        left.push(
          `Versie ${versie} van ${technologie}: de woorden zijn niet meer die van de vaststelling. Zet ze eerst terug.`
        )
        continue
      }
      const bestanden = filesIn(whole.digests, `docs/inzetkader/${technologie}/${versie}/`)
      draft.append(path, writeLine({ soort: 'overzetting', versie, ...fingerprintsOf(pages), bestanden }))
      done.push(`Versie ${versie} van ${technologie} staat nu voluit in het register.`)
    }
  }

  function carryPin({ path, field, index, what, now }: Pin): void {
    if (now === undefined) {
      left.push(`${what} in ${path}: de woorden zijn sindsdien gewijzigd. De oude vingerafdruk blijft staan.`)
      return
    }
    draft.edit(path, (text) => editValue(text, [field, index, 'vingerafdruk'], now))
    done.push(`${what} in ${path} draagt nu ${now}.`)
  }
}

/** `now` is undefined where the old fingerprint no longer agrees. */
type Pin = {
  path: string
  field: 'nagelezen' | 'afwijkingen'
  index: number
  what: string
  now: string | undefined
}

function pinsIn(site: Site): Pin[] {
  const reviews = entriesOf(site, 'hoofdstuk').flatMap(({ path, data, artikels }) =>
    (data.nagelezen ?? []).map(({ artikel, vingerafdruk, op }, index) => ({
      ...{
        path,
        index,
        vingerafdruk,
        field: 'nagelezen' as const,
        what: `Het nazicht van ${artikel} op ${op}`
      },
      artikels: artikels.filter(({ nummer }) => nummer === artikel.split('@')[0])
    }))
  )
  const deviations = entriesOf(site, 'zone').flatMap(({ path, data }) =>
    (data.afwijkingen ?? []).map((afwijking, index) => ({
      ...{ path, index, vingerafdruk: afwijking.vingerafdruk, field: 'afwijkingen' as const },
      what: `De afwijking van ${afwijking.artikel}`,
      artikels: artikelsOfAfwijking(site, afwijking).map(({ artikel }) => artikel)
    }))
  )
  return [...reviews, ...deviations]
    .filter(({ vingerafdruk }) => isOldFingerprint(vingerafdruk))
    .map(({ artikels, vingerafdruk, ...pin }) => ({ ...pin, now: carried(artikels, vingerafdruk) }))
}

/** The first that says these words: the article that counts comes first. */
function carried(artikels: readonly Artikel[], pin: string): string | undefined {
  return artikels.find(({ oud }) => oud === pin)?.vingerafdruk
}

function isSame(now: Fingerprints, { artikels, bladen }: Pick<Vaststelling, 'artikels' | 'bladen'>): boolean {
  const pairs: [Record<string, string>, Record<string, string>][] = [
    [now.artikels, artikels],
    [now.bladen, bladen]
  ]
  return pairs.every(([a, b]) => {
    const names = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...names].every((name) => a[name] === b[name])
  })
}
