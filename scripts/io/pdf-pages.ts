/**
 * On which page of a PDF its named places stand. Only of what Chromium writes, which leaves its objects as text: no
 * browser can say so itself (`target-counter` of CSS is in none of them, 2026).
 */

/** How many sheets a PDF has; 0 for one of another make. */
export function sheetsOf(pdf: Uint8Array): number {
  return leavesIn(objectsIn(Buffer.from(pdf).toString('latin1'))).length
}

/** By name, such as the id of a heading, the number of its page; empty for a PDF of another make. */
export function pagesOf(pdf: Uint8Array): Map<string, number> {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'))
  const order = new Map(leavesIn(objects).map((id, index) => [id, index + 1]))
  const places = [...objects.values()].flatMap((text) => [
    ...text.matchAll(/\/(?<name>[\w.#-]+)\s*\[\s*(?<page>\d+) 0 R\s*\/XYZ\b/gu)
  ])
  return new Map(
    places.flatMap(({ groups }) => {
      const page = order.get(groups?.['page'] ?? '')
      return page === undefined ? [] : [[groups?.['name'] ?? '', page] as const]
    })
  )
}

/** By number, the text of each object up to its stream. */
function objectsIn(text: string): Map<string, string> {
  const found = text.matchAll(/(?<=^|\n)(?<id>\d+) 0 obj\b(?<body>[\s\S]*?)(?:\bstream\r?\n|\bendobj\b)/gu)
  return new Map([...found].map(({ groups }) => [groups?.['id'] ?? '', groups?.['body'] ?? '']))
}

function leavesIn(objects: ReadonlyMap<string, string>): string[] {
  const root = [...objects].find(([, text]) => /\/Type\s*\/Pages\b/u.test(text) && !/\/Parent\b/u.test(text))
  return leavesOf(objects, root?.[0])
}

/** The pages of a tree of pages, in reading order. */
function leavesOf(objects: ReadonlyMap<string, string>, id: string | undefined): string[] {
  if (id === undefined) return []
  const kids = /\/Kids\s*\[(?<kids>[^\]]*)\]/u.exec(objects.get(id) ?? '')?.groups?.['kids']
  if (kids === undefined) return [id]
  return [...kids.matchAll(/(?<id>\d+) 0 R/gu)].flatMap(({ groups }) => leavesOf(objects, groups?.['id']))
}
