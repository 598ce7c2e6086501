/** A content root with 200 files that each have a mistake of their own, among many that have none. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Each makes one mistake in a good report; `number` makes it different from the others of its kind. */
const MISTAKES: readonly ((text: string, number: number) => string)[] = [
  (text, number) => text.replace('doelen: [training]', `doelen: [training${number}]`),
  (text, number) => text.replace('type: oefening', `type: oefening\nsleutel${number}: x`),
  (text, number) => `${text}\n[Lees het verslag](/nergens/${number})\n`,
  (text, number) => `${text}\nZie BC 6.${number + 100}.\n`,
  (text, number) => `${text}\n<b>Tekst ${number}</b>\n`,
  (text, number) => `${text}\n:::blok${number}\n\nTekst.\n\n:::\n`,
  (text, number) => `${text}\n[Lees verslag ${number}](vbscript:${number})\n`,
  (text, number) => `${text}\n\`\`\`taal${number}\nx\n\`\`\`\n`,
  (text, number) =>
    text
      .replace(/bijgewerkt: .*/u, '')
      .replace('technologieen: [bodycam]', `technologieen: [bodycam${number}]`),
  (text, number) => text.replace('## Waarom', `## Waarom dan ${number}`)
]

/** Spoils `count` reports; returns their paths, sorted. */
export function spoil(root: string, count: number): string[] {
  const folder = join(root, 'docs/praktijk/voorbeeldzone')
  const names = readdirSync(folder)
    .filter((name) => /verslag-\d+\.md$/u.test(name))
    .sort()
    .slice(0, count)
  names.forEach((name, number) => {
    const change = MISTAKES[number % MISTAKES.length] as (text: string, number: number) => string
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8'), number))
  })
  return names.map((name) => `docs/praktijk/voorbeeldzone/${name}`)
}
