import { addresses } from '../privacy/address.ts'
import { asSentence } from '../privacy/file-name.ts'
import { endingOf, endingSaid } from '../privacy/identifiers.ts'
import { namesBesideFunction } from '../privacy/names.ts'
import type { SourceRule } from './rule.ts'

const KINDS = [
  { name: 'de naam van een persoon', detect: namesBesideFunction },
  { name: 'een adres met huisnummer', detect: addresses }
]

export const privacyFilePerson: SourceRule = {
  id: 'privacy-file-person',
  level: 'warning',
  why: 'Een naam zegt wie iets deed, en een straat met huisnummer wie er woont. De naam van een bestand wordt een adres op de site en blijft in de geschiedenis staan.',
  help: 'Geef het bestand of de map een naam met enkel de functie of de soort plaats, zoals 2026-03-05-inspecteur.md. Is het geen persoon of woning, dan hoef je niets te doen.',
  checkSources(sources, report) {
    for (const { path } of sources) {
      const text = asSentence(path)
      for (const { name, detect } of KINDS) {
        for (const { index, length } of detect(text)) {
          const ending = endingOf(text.slice(index, index + length))
          report({ path, message: `In deze bestandsnaam staat ${name}${endingSaid(ending)}.` })
        }
      }
    }
  }
}
