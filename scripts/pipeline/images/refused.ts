/** Kinds of image that we do not take, each with what its owner can do. By name and by content: phones rename freely. */

import { ascii } from './signature.ts'

export type Refused = { name: string; message: string; help: string }
type Known = Refused & { extension: RegExp; matches: (bytes: Uint8Array) => boolean }

const KNOWN: readonly Known[] = [
  {
    name: 'HEIC',
    extension: /\.hei[cf]$/iu,
    matches: (bytes) => /^ftyp(?:hei|hev|mif1|msf1)/u.test(ascii(bytes, 4, 12)),
    message: 'Dit is een HEIC-foto, zoals een iPhone die maakt. De meeste browsers tonen die niet.',
    help: 'Open de foto en bewaar ze als JPEG. Voor nieuwe foto’s: kies op de iPhone bij Instellingen > Camera de vorm “Meest compatibel”.'
  },
  {
    name: 'SVG',
    extension: /\.svgz?$/iu,
    matches: (bytes) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!DOCTYPE )?svg/iu.test(headOf(bytes)),
    message: 'Dit is een SVG-tekening. Die kan code bevatten die bij de lezer uitgevoerd wordt.',
    help: 'Open de tekening en exporteer ze als PNG, minstens 1600 beeldpunten breed.'
  },
  {
    name: 'TIFF',
    extension: /\.tiff?$/iu,
    matches: (bytes) => ['II*\0', 'MM\0*'].includes(ascii(bytes, 0, 4)),
    message: 'Dit is een TIFF-beeld. De meeste browsers tonen dat niet.',
    help: 'Open het beeld en bewaar een foto als JPEG, een scan of schermafdruk als PNG.'
  },
  {
    name: 'GIF',
    extension: /\.gif$/iu,
    matches: (bytes) => ascii(bytes, 0, 4) === 'GIF8',
    message: 'Dit is een GIF-beeld. Een lezer kan de beweging niet stilzetten.',
    help: 'Bewaar het beeld dat je nodig hebt als PNG. Is de beweging nodig, toon dan enkele beelden na elkaar.'
  }
]

export function refusedName(path: string): Refused | undefined {
  return KNOWN.find(({ extension }) => extension.test(path))
}

export function refusedContent(bytes: Uint8Array): Refused | undefined {
  return KNOWN.find(({ matches }) => matches(bytes))
}

function headOf(bytes: Uint8Array): string {
  return ascii(bytes, 0, 512)
}
