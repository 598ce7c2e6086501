import type { SourceRule } from './rule.ts'

const ALLOWED = /\.(?:md|png|jpe?g|webp)$/u

export const safetyFileType: SourceRule = {
  id: 'safety-file-type',
  level: 'error',
  why: 'Andere bestanden kunnen code bevatten (.mdx, .svg, .html) of kan de lezer niet openen.',
  help: 'Lever tekst als .md en beelden als .png, .jpg of .webp. Bewaar een iPhonefoto (HEIC) eerst als JPEG.',
  checkSources(sources, report) {
    for (const { path, isLink } of sources) {
      if (!isLink && !ALLOWED.test(path)) report({ path, message: 'Dit soort bestand nemen we niet op.' })
    }
  }
}
