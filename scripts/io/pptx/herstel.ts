/**
 * What the library of slides writes, mended: the day of the content instead of this moment, one order of files, and text
 * that PowerPoint opens without a repair.
 */

import { unzipSync } from 'fflate'
import { zip } from '../../pipeline/core/zip.ts'

/** The day of the content instead of this moment, and the files inside in one order. */
export function vast(bytes: Uint8Array, bijgewerkt: string): Uint8Array {
  const day = `${bijgewerkt}T12:00:00Z`
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return zip(
    files.map(([path, content]) => {
      if (path === 'docProps/core.xml') return { path, bytes: edited(content, (text) => dated(text, day)) }
      const isText = /^ppt\/(?:slides|notesSlides|slideLayouts)\/[^/]+\.xml$/u.test(path)
      return { path, bytes: isText ? edited(content, mended) : content }
    })
  )
}

function edited(content: Uint8Array, edit: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(content)))
}

function dated(text: string, day: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
}

/** A line of notes is a paragraph: within one, PowerPoint shows no ends of lines. */
const NIEUWE_ALINEA = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="nl-BE" dirty="0"/><a:t>'

/**
 * The library says of every run in a paragraph what may be said once, at its start: PowerPoint would want to repair that.
 * And it takes all words for English.
 */
function mended(text: string): string {
  return text
    .replace(/(<\/a:r>)<a:pPr(?:[^>]*\/>|[^>]*[^/]>.*?<\/a:pPr>)/gsu, '$1')
    .replaceAll('lang="en-US"', 'lang="nl-BE"')
    .replace(/(?<=<a:t>)[^<]*(?=<\/a:t>)/gu, (words) => words.replace(/\r?\n/gu, NIEUWE_ALINEA))
}
