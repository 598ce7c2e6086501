/** What a dataset is: a table with columns that say in Dutch what they hold, and a maker of its rows. */

import * as z from 'zod'
import type { Relations } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'

/** What makers of rows are given. */
export type DataContext = { site: Site; relations: Relations; siteUrl: string }

/** A cell; a list is one cell in a spreadsheet. Nothing is left out: in JSON the name too. */
export type Waarde = string | number | boolean | readonly string[] | undefined

export type Rij = Readonly<Record<string, Waarde>>

export type Dataset = {
  /** Of its files: `/data/<naam>.csv`. */
  naam: string
  titel: string
  /** What a row is, and what is not in it. */
  uitleg: string
  /** The page that shows the same. */
  pagina: string
  /** It tells of zones in Limburg, and not of the whole country. */
  isLimburgs?: true
  kolommen: z.ZodObject
  rijen: (context: DataContext) => readonly Rij[]
}

/** The rows have the columns, and no other: the compiler sees to it. */
export function dataset<Shape extends Readonly<Record<string, z.ZodType<Waarde>>>>({
  kolommen,
  ...rest
}: Omit<Dataset, 'kolommen' | 'rijen'> & {
  kolommen: Shape
  rijen: (context: DataContext) => readonly z.output<z.ZodObject<Shape>>[]
}): Dataset {
  return { ...rest, kolommen: z.strictObject(kolommen) } as unknown as Dataset
}

export function woorden(uitleg: string) {
  return z.string().meta({ description: uitleg })
}

export function dag(uitleg: string) {
  return z.iso.date().meta({ description: uitleg })
}

/** A day, or as much of it as is known. */
export function deelVanDag(uitleg: string) {
  return z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)
    .meta({ description: uitleg })
}

/** How many there are. */
export function aantal(uitleg: string) {
  return z.int().min(0).meta({ description: uitleg })
}

export function getal(uitleg: string, eenheid: string) {
  return z.number().meta({ description: uitleg, eenheid })
}

export function jaOfNee(uitleg: string) {
  return z.boolean().meta({ description: uitleg })
}

export function adres(uitleg: string) {
  return z.url().meta({ description: uitleg })
}

export function lijstVan(uitleg: string, item: z.ZodType<string> = z.string()) {
  return z.array(item).meta({ description: uitleg })
}

/** On every dataset that may hold an invented example. */
export const fictief = jaOfNee('Ja bij een verzonnen voorbeeld. Tel dat nooit mee.')
