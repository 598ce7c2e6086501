/** The site of scripts/fixtures/kader with a marker in every free text, built as any site, with the server's bundle kept. */

import { join } from 'node:path'
import { copyProject } from '../bench/sites.ts'
import { filledIn } from '../fixtures/filled-in.ts'
import { type Planted, plantMarkers } from '../fixtures/markers.ts'
import { GELEZEN } from '../fixtures/toets.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { shownTemplate } from '../pipeline/bijdragen/templates.ts'
import { nameOf } from '../pipeline/core/address.ts'
import { SECTIONS } from '../pipeline/core/sections.ts'
import type { Source } from '../pipeline/core/types.ts'
import { type Kind, kindOf, KINDS } from '../pipeline/kinds.ts'
import { KADER_CONTENT } from './kader.ts'

export const MARKERS_FOLDER = join(PROJECT_ROOT, '.cache/bench/markers')
export const MARKERS_BUILD = join(MARKERS_FOLDER, 'build')
/** What Docusaurus made on the way. */
export const MARKERS_MODULES = join(MARKERS_FOLDER, '.docusaurus')

export function markersProject(): string {
  return copyProject('markers', KADER_CONTENT)
}

/** The content, with questions that were read beside their articles, a page of each kind and section that it lacks, and pages whose names mean something to a program. */
export function markedSite(): Planted {
  const content = GELEZEN
  const present = new Set(content.map(({ path }) => kindOf(path)))
  const lacking = KINDS.filter((kind) => !present.has(kind))
  const paths = new Set(content.map(({ path }) => path))
  const sections = SECTIONS.map(({ naam }) => `docs/${naam}/index.md`).filter((path) => !paths.has(path))
  const pages = [...sections, ...NAMES.map((name) => `docs/over/${name}.md`)]
  return plantMarkers([...content, ...lacking.map(startOf), ...pages.map(paginaAt)])
}

function startOf(kind: Kind): Source {
  const { path, text } = shownTemplate(kind)
  const filled = filledIn(text)
  return { path, bytes: new TextEncoder().encode(kind === 'bevraging' ? withUitleg(filled) : filled) }
}

/** A template of a survey explains no question, and fields of a question are its own, not those of the page. */
function withUitleg(text: string): string {
  return text.replace('    soort: open', '    uitleg: Zo zegt de schrijver het hier.\n    soort: open')
}

/** Names that a file may have. */
const NAMES = ['constructor', 'default', 'import', 'null', 'prototype', 'tostring', 'valueof', 'script']

function paginaAt(path: string): Source {
  const text = `---\ntitel: Pagina ${nameOf(path)}\nomschrijving: Een bladzijde.\nbijgewerkt: 2026-01-05\n---\n\n## Een kop\n\nEen zin met \`code\`.\n\n\`\`\`text\neen regel\n\`\`\`\n`
  return { path, bytes: new TextEncoder().encode(text) }
}
