/** Synthetic experience reports of about 4 kB, the same for every run: text for measuring, never for publishing. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addDays } from '../pipeline/core/calendar.ts'

const SENTENCES = [
  'De ploeg kwam ter plaatse na een oproep over geluid in een zijstraat.',
  'De drager zei meteen dat er werd opgenomen, maar het verkeer overstemde de zin.',
  'Een omstaander begon zelf te filmen en vroeg waarom de camera aan stond.',
  'De tweede drager wachtte met activeren tot het gesprek rustiger werd.',
  'Na de interventie bleek het label te ontbreken in het beeldbeheersysteem.',
  'De nabespreking begon bij de cursist en eindigde bij het beeld.'
]
const HEADINGS = ['Context', 'Verwacht', 'Wat gebeurde er', 'Waarom', 'Wat leren we', 'Aanbeveling']

/** Body of one report; `seed` makes each different. About 4,000 bytes. */
function bodyOf(seed: number): string {
  return HEADINGS.map((heading, section) => {
    const sentence = (step: number): string =>
      SENTENCES[(seed * 7 + section * 3 + step) % SENTENCES.length] ?? ''
    const paragraph = [0, 1, 2, 3].map(sentence).join(' ')
    const list = [4, 5, 6].map((step) => `- **Stap ${step - 3}**: ${sentence(step)}`).join('\n')
    const table =
      section === 2 ? '\n| Moment | Wat |\n|---|---|\n| start | waarschuwing |\n| einde | label |\n' : ''
    return `## ${heading}\n\n${paragraph} Zie [de zone](/zones/voorbeeldzone) en *verslag ${seed}*.\n\n${list}\n${table}`
  }).join('\n')
}

/** One of those reports, as a file. */
export function reportAt(index: number): { path: string; text: string } {
  const date = addDays('2020-01-01', index % 2000)
  const matter = `titel: Verslag ${index}\nomschrijving: Meting ${index}.\ndatum: ${date}\ntechnologieen: [bodycam]\ndienst: politie\ntype: oefening\ndoelen: [training]\nverloop: [{ staat: ingediend, op: ${date}, door: indiener }]\nfictief: true`
  return {
    path: `docs/praktijk/voorbeeldzone/${date}-verslag-${index}.md`,
    text: `---\n${matter}\n---\n\n${bodyOf(index)}`
  }
}

/** Adds `count` reports to a content root that has the example zone. */
export function writeReports(root: string, count: number): void {
  mkdirSync(join(root, 'docs/praktijk/voorbeeldzone'), { recursive: true })
  for (let index = 0; index < count; index++) {
    const { path, text } = reportAt(index)
    writeFileSync(join(root, path), text)
  }
}

/**
 * The same texts as a plain Docusaurus classic site would have them, the real content of `from` included:
 * title in front matter, links that it knows.
 */
export function writePlainDocs(root: string, from: string, count: number): void {
  const folder = join(root, 'docs')
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(join(from, 'docs'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue
    const file = join(entry.parentPath, entry.name)
    const target = join(root, file.slice(from.length))
    const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, `---\ntitle: ${entry.name}\n---\n${body}`)
  }
  for (let index = 0; index < count; index++) {
    writeFileSync(
      join(folder, `verslag-${index}.md`),
      `---\ntitle: Verslag ${index}\ndescription: Meting ${index}.\n---\n\n${bodyOf(index)}`
    )
  }
}
