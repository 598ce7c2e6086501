/**
 * Two owners of ids in a page, told apart by their first character: an id that begins with "_" is the program's or the
 * framework's (`__docusaurus`, and what React makes), any other comes from a heading, which can make no "_" (heading-ids.ts).
 */

export type OwnId = `_${string}`

/** The id of what is no heading of a contributor. */
export function ownId(name: string): OwnId {
  return `_${name}`
}
