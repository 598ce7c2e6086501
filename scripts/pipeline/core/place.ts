/** Where pages of a kind stand, as data: what a path looks like, the words that make one, and an example of it. */

import { NAME, VERSION } from './address.ts'

/** A part of a path that is chosen. */
export type Word = {
  /** What it is called where somebody is asked for it; each word of a place has a name of its own. */
  naam: string
  pattern: string
  example: string
  /** Takes any name: whatever asks for more goes first. */
  isFree?: true
  /** The kind of which it names a page. */
  names?: string
  /** Nobody is asked: it is the day on which the page is written. */
  isDay?: true
  /** All that it can be. */
  options?: readonly string[]
}

/** A step of a path: words of ours, a word that is chosen, or both. */
export type Segment = string | Word | readonly (string | Word)[]

export type Place = readonly Segment[]

export type Words = Readonly<Record<string, string>>

/** The name of the page itself. */
export function eigenNaam(example: string): Word {
  return { naam: 'naam', pattern: NAME, example, isFree: true }
}

/** A folder that carries the name of a page of another kind, which stands elsewhere. */
export function mapVan(kind: string, example: string): Word {
  return { naam: kind, pattern: NAME, example, isFree: true, names: kind }
}

/** A folder of this subject: that its own page is there is what `place-parent` asks. */
export function map(naam: string, example: string): Word {
  return { naam, pattern: NAME, example, isFree: true }
}

export function versieMap(example: string): Word {
  return { naam: 'versie', pattern: VERSION, example }
}

export function dag(example: string): Word {
  return { naam: 'datum', pattern: String.raw`\d{4}-\d{2}-\d{2}`, example, isDay: true }
}

export function eenVan(naam: string, options: readonly string[], example: string): Word {
  return { naam, pattern: options.join('|'), example, options }
}

/** The words of a place, in the order of its path. */
export function placeWordsOf(place: Place): Word[] {
  return place.flat().filter((part): part is Word => typeof part !== 'string')
}

/** What the words of a path are; undefined for a path that is no such place. */
export function readPlace(place: Place, path: string): Words | undefined {
  const found = patternOf(place).exec(path)
  return found ? { ...found.groups } : undefined
}

/** The path that these words make; what is not given is as in the example. */
export function pathOf(place: Place, words: Words = {}): string {
  const written = (part: string | Word): string =>
    typeof part === 'string' ? part : (words[part.naam] ?? part.example)
  return `${place.map((segment) => [segment].flat().map(written).join('')).join('/')}.md`
}

const PATTERNS = new WeakMap<Place, RegExp>()

export function patternOf(place: Place): RegExp {
  const known = PATTERNS.get(place) ?? new RegExp(`^${place.map(segmentPattern).join('/')}\\.md$`, 'u')
  PATTERNS.set(place, known)
  return known
}

function segmentPattern(segment: Segment): string {
  return [segment]
    .flat()
    .map((part) => (typeof part === 'string' ? part : `(?<${part.naam}>${part.pattern})`))
    .join('')
}

/**
 * How little a place leaves open, step by step: 0 a word of ours, or one of a few; 1 a form; 2 any name. Of two places
 * that take one path the first difference decides, so that `…/vragen` is found before `…/<naam>`, whichever was written
 * first.
 */
export function opennessOf(place: Place): number[] {
  return place.map((segment) => {
    if (segment instanceof Array) return 1
    if (typeof segment === 'string' || segment.options) return 0
    return segment.isFree ? 2 : 1
  })
}

/** The more exact first; of two lengths, which share no path, the shorter, so that sorting has one order to find. */
export function compareExactness(a: Place, b: Place): number {
  const [left, right] = [opennessOf(a), opennessOf(b)]
  if (left.length !== right.length) return left.length - right.length
  const step = left.findIndex((openness, index) => openness !== right[index])
  return step < 0 ? 0 : (left[step] ?? 0) - (right[step] ?? 0)
}
