import { isImage } from '../core/address.ts'
import { IMAGE_FILE_LIMIT } from '../images/limits.ts'
import { refusedContent } from '../images/refused.ts'
import { type ImageType, imageType } from '../images/signature.ts'
import type { SourceRule } from './rule.ts'

const BY_NAME: readonly { type: ImageType; extension: RegExp }[] = [
  { type: 'PNG', extension: /\.png$/u },
  { type: 'JPEG', extension: /\.jpe?g$/u },
  { type: 'WebP', extension: /\.webp$/u }
]

export const safetyImage: SourceRule = {
  id: 'safety-image',
  level: 'error',
  why: 'Een bestand kan zich als foto voordoen en toch code zijn. We kijken naar de inhoud, niet naar de naam.',
  help: 'Bewaar het beeld opnieuw als PNG, JPEG of WebP, met de naam die daarbij hoort.',
  checkSources(sources, report) {
    for (const source of sources) {
      if (!isImage(source)) continue
      const { path, bytes } = source
      const expected = BY_NAME.find(({ extension }) => extension.test(path))?.type
      const actual = imageType(bytes) ?? refusedContent(bytes)
      if (bytes.length > IMAGE_FILE_LIMIT)
        report({ path, message: `Dit beeld is groter dan ${IMAGE_FILE_LIMIT / 1024 / 1024} MB.` })
      else if (!actual) report({ path, message: `De inhoud van dit bestand is geen ${expected}-beeld.` })
      else if (typeof actual === 'object')
        report({
          path,
          message: `De naam zegt ${expected}, maar de inhoud is ${actual.name}.`,
          help: actual.help
        })
      else if (actual !== expected)
        report({ path, message: `De naam zegt ${expected}, maar de inhoud is ${actual}.` })
    }
  }
}
