import { hasUser, hostOf, misnamedHost } from '../core/link-host.ts'
import { webLinks } from '../parse/web-links.ts'
import type { DocumentRule } from './rule.ts'

export const safetyLinkHost: DocumentRule = {
  id: 'safety-link-host',
  level: 'error',
  why: 'Wie op "politie.be" klikt, moet bij politie.be uitkomen. Een link die iets anders zegt dan hij doet, is het begin van oplichting.',
  help: 'Laat de woorden zeggen waar de lezer echt uitkomt, of verbeter het adres.',
  checkDocument(document, report) {
    const { path } = document
    for (const { text, target, place } of webLinks(document)) {
      if (hasUser(target))
        report({
          path,
          place,
          message: `In dit adres staat een @ voor de naam van de site. Het leidt naar ${hostOf(target) ?? 'een andere site'}.`,
          help: 'Laat alles tussen // en @ weg, ook het teken @ zelf.'
        })
      const named = misnamedHost(text, target)
      if (named !== undefined)
        report({
          path,
          place,
          message: `De woorden van deze link noemen ${named}, maar hij leidt naar ${hostOf(target) ?? 'een pagina van deze site'}.`
        })
    }
  }
}
