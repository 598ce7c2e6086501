/**
 * A PDF of Chromium without what is different at every printing: the moment, for which the day of what it holds stands, and
 * the names of the heads of its tables, which are counted on for as long as the browser runs. Each keeps its length, because a
 * PDF tells where in the file each of its objects begins.
 */

const MOMENT = /\/(?<field>CreationDate|ModDate)(?<space>\s*)\(D:\d{14}(?<zone>[^)]*)\)/gu
const NODE = /\(node(?<number>\d{8})\)/gu

export function fixedPdf(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const fixed = withOwnNodes(withDay(text, day))
  if (fixed.length !== text.length) throw new Error('A PDF changed its length with its day')
  return Buffer.from(fixed, 'latin1')
}

function withDay(text: string, day: string): string {
  const moment = `${day.replaceAll('-', '')}120000`
  return text.replace(MOMENT, (_, field: string, space: string, zone: string) => {
    return `/${field}${space}(D:${moment}${zone})`
  })
}

/** From 1, in the order that they had: they stand sorted in the file. */
function withOwnNodes(text: string): string {
  const known = [...new Set([...text.matchAll(NODE)].map(({ groups }) => groups?.['number'] ?? ''))].sort()
  const own = new Map(known.map((number, index) => [number, String(index + 1).padStart(8, '0')]))
  return text.replace(NODE, (name, number: string) => `(node${own.get(number) ?? name})`)
}
