import { refusedName } from '../images/refused.ts'
import { isRegister } from '../core/address.ts'
import { isLitterName } from '../core/litter.ts'
import type { SourceRule } from './rule.ts'

const ALLOWED = /\.(?:md|png|jpe?g|webp)$/u
const CAPITALS = new RegExp(ALLOWED.source, 'iu')

export const safetyFileType: SourceRule = {
  id: 'safety-file-type',
  level: 'error',
  why: 'Andere bestanden kunnen code bevatten (.mdx, .svg, .html) of kan de lezer niet openen.',
  help: 'Lever tekst als .md en beelden als .png, .jpg of .webp.',
  checkSources(sources, report) {
    for (const { path, isLink } of sources) {
      if (isLink || ALLOWED.test(path) || isRegister({ path }) || isLitterName(path)) continue
      const refused = refusedName(path)
      if (refused) report({ path, message: refused.message, help: refused.help })
      else if (CAPITALS.test(path))
        report({
          path,
          message: 'Het einde van deze naam staat in hoofdletters.',
          help: 'Voer npm run fix uit, of schrijf het einde van de naam in kleine letters, ook in de tekst.'
        })
      else report({ path, message: 'Dit soort bestand nemen we niet op.' })
    }
  }
}
