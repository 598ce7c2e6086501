/** What follows from the kinds: what a file is, told by where it stands. A source file's path is its address. */

import type * as z from 'zod'
import * as all from './all-kinds.ts'
import { addressOf, folderOf } from './core/address.ts'
import { fieldsOf } from './core/field-meaning.ts'
import type { AnyKind } from './core/kind.ts'
import {
  compareExactness,
  patternOf,
  pathOf,
  type Place,
  readPlace,
  type Words,
  placeWordsOf
} from './core/place.ts'
import { SECTIONS } from './core/sections.ts'

export type Kind = keyof typeof all

/** The validated front matter of a kind. */
export type Data<K extends Kind> = z.output<(typeof all)[K]['schema']>

const DEFINITIONS: Readonly<Record<Kind, AnyKind>> = all

/** In the order of the menu, what stands higher first. */
export const KINDS: readonly Kind[] = (Object.keys(DEFINITIONS) as Kind[]).sort(
  (a, b) => sectionIndex(a) - sectionIndex(b) || depthOf(a) - depthOf(b) || (a < b ? -1 : 1)
)

/** By the first section in which its pages may stand. */
function sectionIndex(kind: Kind): number {
  const { place } = DEFINITIONS[kind]
  const step = typeof place[1] === 'object' && 'options' in place[1] ? place[1].options : undefined
  const names = step ?? [addressOf(pathOf(place)).split('/')[1]]
  return SECTIONS.findIndex(({ naam }) => names.includes(naam))
}

function depthOf(kind: Kind): number {
  return addressOf(exampleOf(kind)).split('/').length
}

/** All that is known of a kind. */
export function definitionOf(kind: Kind): AnyKind {
  return DEFINITIONS[kind]
}

export function schemaOf<K extends Kind>(kind: K): (typeof all)[K]['schema'] {
  return all[kind].schema
}

type Claim = { kind: string; place: Place }

/** The places of these kinds, the more exact first, whatever the order of the lines. */
export function claimsOf(definitions: Readonly<Record<string, Pick<AnyKind, 'place' | 'also'>>>): Claim[] {
  return Object.entries(definitions)
    .flatMap(([kind, { place, also = [] }]) => [place, ...also].map((claimed) => ({ kind, place: claimed })))
    .sort((a, b) => compareExactness(a.place, b.place))
}

/** Whose a path is. */
export function claimOn(claims: readonly Claim[], path: string): Claim | undefined {
  return claims.find(({ place }) => patternOf(place).test(path))
}

const CLAIMS = claimsOf(DEFINITIONS)

/** The kind of a Markdown file, or undefined where no kind has its place. */
export function kindOf(path: string): Kind | undefined {
  return claimOn(CLAIMS, path)?.kind as Kind | undefined
}

/** What the path of a file says: the zone of a report, its day, its name. */
export function wordsIn(path: string): Words {
  const claim = claimOn(CLAIMS, path)
  return (claim && readPlace(claim.place, path)) ?? {}
}

/** An example path per kind, for messages and the field reference. */
export function exampleOf(kind: Kind): string {
  return pathOf(DEFINITIONS[kind].place)
}

/** Whether its pages tell of one day, which stands in their file name. */
export function isDated(kind: Kind): boolean {
  return placeWordsOf(DEFINITIONS[kind].place).some(({ isDay }) => isDay)
}

/** The address of a page that others refer to by its name alone: `recht: [wpa]` means `/recht/wpa`. */
export function addressNamed(kind: Kind, naam: string): string {
  return addressOf(pathOf(DEFINITIONS[kind].place, { naam }))
}

/** Whether a folder in the path of these pages is named after the page that they belong to, which stands elsewhere. */
export function isNamedAfter(kind: Kind, above: string): boolean {
  return placeWordsOf(DEFINITIONS[kind].place).some(({ names }) => names === above)
}

/** The address of the page of another kind that a file belongs to: the one its path names, else the one of its folder. */
export function addressAbove(path: string, above: string): string {
  const kind = kindOf(path)
  return kind && isNamedAfter(kind, above)
    ? addressNamed(above as Kind, wordsIn(path)[above] ?? '')
    : folderOf(addressOf(path))
}

/** Whether a name alone says which page of a kind is meant. */
function isNamed({ place }: Pick<AnyKind, 'place'>): boolean {
  return (
    placeWordsOf(place)
      .map(({ naam }) => naam)
      .join() === 'naam'
  )
}

type Referring = Pick<AnyKind, 'place' | 'schema'>

/** References, in fields or in a path, to a kind whose pages have no address by their name: nobody would check them. */
export function lostReferences(definitions: Readonly<Record<string, Referring>>): string[] {
  return Object.entries(definitions).flatMap(([kind, { place, schema }]) =>
    [...placeWordsOf(place), ...fieldsOf(schema).map(({ meaning }) => meaning)]
      .flatMap(({ names }) => names ?? [])
      .filter((target) => !definitions[target] || !isNamed(definitions[target]))
      .map((target) => `${kind} → ${target}`)
  )
}

const lost = lostReferences(DEFINITIONS)
if (lost.length > 0) throw new Error(`No page has an address by that name: ${lost.join(', ')}`)
