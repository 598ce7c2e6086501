import { IMAGE_FILE_LIMIT, PIXEL_LIMIT, SIDE_LIMIT } from '../images/limits.ts'
import { imageType } from '../images/signature.ts'
import { isImage } from '../core/address.ts'
import type { ImageFacts, ImageFault } from '../core/types.ts'
import type { SourceRule } from './rule.ts'

const MILLION = 1_000_000
const number = new Intl.NumberFormat('nl-BE')
const SMALLER = 'Verklein het beeld tot hoogstens 4000 beeldpunten breed en bewaar het opnieuw.'

const FAULTS: Readonly<Record<ImageFault, { message: (facts: ImageFacts) => string; help: string }>> = {
  kapot: {
    message: () => 'Dit beeld is beschadigd of onvolledig.',
    help: 'Haal het beeld opnieuw van het toestel, of open het en bewaar het opnieuw als PNG, JPEG of WebP.'
  },
  'te-groot': {
    message: ({ width, height }) =>
      `Dit beeld meet ${number.format(width)} × ${number.format(height)} beeldpunten. We nemen er hoogstens ${PIXEL_LIMIT / MILLION} miljoen, en ${number.format(SIDE_LIMIT)} per zijde.`,
    help: SMALLER
  },
  bewegend: {
    message: () => 'Dit beeld beweegt. Een lezer kan de beweging niet stilzetten.',
    help: 'Bewaar het beeld dat je nodig hebt als PNG. Is de beweging nodig, toon dan enkele beelden na elkaar.'
  },
  'te-veel': {
    message: () =>
      'Dit beeld is niet nagekeken: samen met de andere nieuwe beelden heeft het te veel beeldpunten voor één keer.',
    help: SMALLER
  },
  'te-traag': {
    message: () => 'Dit beeld verwerken duurt te lang.',
    help: SMALLER
  }
}

export const imageBroken: SourceRule = {
  id: 'image-broken',
  level: 'error',
  why: 'Een beeld dat niet te tekenen is, laat een gat in de pagina, en een beeld van miljarden beeldpunten legt de bouw van de site stil.',
  help: FAULTS.kapot.help,
  checkSources(sources, report) {
    for (const source of sources) {
      const { path, image } = source
      if (!isImage(source) || (image && image.variants.length > 0) || isRefused(source.bytes)) continue
      const { message, help } = FAULTS[image?.fault ?? 'kapot']
      report({ path, message: image ? message(image) : 'Dit beeld kon niet nagekeken worden.', help })
    }
  }
}

/** What safety-image already says more of. */
function isRefused(bytes: Uint8Array): boolean {
  return imageType(bytes) === undefined || bytes.length > IMAGE_FILE_LIMIT
}
