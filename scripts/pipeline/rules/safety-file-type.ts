import { refusedName } from '../images/refused.ts'
import { isRegister } from '../core/address.ts'
import { isLitter } from '../core/litter.ts'
import type { SourceRule } from './rule.ts'

const ALLOWED = /\.(?:md|png|jpe?g|webp)$/u
const THUMBNAILS = /(?:^|\/)(?:eh)?thumbs\.db$/iu
const CAPITALS = new RegExp(ALLOWED.source, 'iu')

export const safetyFileType: SourceRule = {
  id: 'safety-file-type',
  level: 'error',
  why: 'Andere bestanden kunnen code bevatten (.mdx, .svg, .html) of kan de lezer niet openen.',
  help: 'Lever tekst als .md en beelden als .png, .jpg of .webp.',
  checkSources(sources, report) {
    for (const source of sources) {
      const { path, isLink } = source
      if (isLink || ALLOWED.test(path) || isRegister({ path }) || isLitter(source)) continue
      const refused = refusedName(path)
      if (refused) report({ path, message: refused.message, help: refused.help })
      else if (CAPITALS.test(path))
        report({
          path,
          message: 'Het einde van deze naam staat in hoofdletters.',
          help: 'Voer npm run fix uit, of schrijf het einde van de naam in kleine letters, ook in de tekst.'
        })
      else if (THUMBNAILS.test(path))
        report({
          path,
          message: 'Windows bewaarde hier kleine kopieën van foto’s, ook van foto’s die al weg zijn.',
          help: 'Verwijder dit bestand. Stond het al in een eerdere versie (commit), meld dat dan aan de beheerder.'
        })
      else report({ path, message: 'Dit soort bestand nemen we niet op.' })
    }
  }
}
