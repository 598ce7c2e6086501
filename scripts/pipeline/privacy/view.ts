import type { Place } from '../core/diagnostic.ts'

export type View = {
  text: string
  /** The place in the file of what stands at an index of the text. */
  placeAt: (index: number) => Place
}
