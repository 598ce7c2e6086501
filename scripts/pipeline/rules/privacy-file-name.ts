import { decode } from '../privacy/decode.ts'
import { FILE_NAME_IDENTIFIERS } from '../privacy/file-name.ts'
import { endingOf, endingSaid } from '../privacy/identifiers.ts'
import type { SourceRule } from './rule.ts'

export const privacyFileName: SourceRule = {
  id: 'privacy-file-name',
  level: 'error',
  why: 'De naam van een bestand wordt een adres op de site en blijft in de geschiedenis staan.',
  help: 'Geef het bestand of de map een naam zonder persoonsgegevens, zoals 2026-03-05-rollenspel.md.',
  checkSources(sources, report) {
    for (const { path } of sources) {
      const text = decode(path)
      for (const { name, detect } of FILE_NAME_IDENTIFIERS) {
        for (const { index, length } of detect(text)) {
          const ending = endingOf(text.slice(index, index + length))
          report({ path, message: `In deze bestandsnaam staat ${name}${endingSaid(ending)}.` })
        }
      }
    }
  }
}
