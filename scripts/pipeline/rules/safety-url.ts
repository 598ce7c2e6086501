import { type AddressFault, addressFault } from '../core/safe-url.ts'
import type { DocumentRule } from './rule.ts'

const MESSAGES: Readonly<Record<AddressFault, string>> = {
  leeg: 'Deze afbeelding heeft geen adres.',
  lang: 'Dit adres is langer dan 1000 tekens.',
  tekens: 'Dit adres bevat spaties, stuurtekens of een backslash.',
  codering: 'Dit adres is niet juist gecodeerd.',
  schema: 'Dit soort adres laten we niet toe.',
  'zonder-schema': 'Dit adres begint met // en verlaat zo de site.',
  lokaal: 'Een adres binnen de site mag geen ?, !, dubbelpunt of @site bevatten.',
  'afbeelding-extern': 'Deze afbeelding staat op een andere site.'
}

export const safetyUrl: DocumentRule = {
  id: 'safety-url',
  level: 'error',
  why: 'Een adres kan code uitvoeren, een bestand van de server lezen of de lezer ongemerkt aan een andere site tonen.',
  help: 'Gebruik https://, http://, mailto: of tel:, een adres van deze site (/recht/wpa) of een bestand naast deze pagina.',
  checkDocument({ path, body }, report) {
    for (const { target, isImage, line, column } of body.links) {
      const fault = addressFault(target, isImage)
      if (fault) report({ path, place: { line, column }, message: MESSAGES[fault] })
    }
  }
}
