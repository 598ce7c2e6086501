import { visit } from 'unist-util-visit'
import type { DocumentRule } from './rule.ts'

/** Characters: a screen reader cannot pause inside a description. */
const LENGTH_LIMIT = 250

const FILE_NAME =
  /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$|^(?:dsc[fn]?|dji|gopr|img|image|pxl|scan|foto|photo|afbeelding|whatsapp)[-_]?\d{2}\S*$|^[^\s_]*_\S*$/iu

const SAYS_NOTHING =
  /^(?:een |de |het |an? |the )?(?:afbeelding|beeld|diagram|figuur|foto|grafiek|illustratie|image|logo|photo|picture|plaatje|schema|schermafbeelding|screenshot|tekening|alt|alt-?tekst|alt ?text)[ \d.:!]*$|^(?:afbeelding van|image of|photo of|picture of)\b/iu

export const a11yAlt: DocumentRule = {
  id: 'a11y-alt',
  level: 'error',
  why: 'Wie het beeld niet ziet, hoort de beschrijving. Zonder beschrijving, of met een bestandsnaam, mist die lezer wat er staat.',
  help: 'Zeg tussen de vierkante haken in één zin wat de lezer moet weten: ![Bodycam midden op het vest, lens naar voren](vest.png). Voegt het beeld niets toe, laat het dan weg.',
  checkDocument({ path, tree }, report) {
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return
      const message = faultOf((node.alt ?? '').trim(), node.type === 'image' ? node.url : '')
      if (message !== undefined) report({ path, place: node.position?.start, message })
    })
  }
}

/** The description itself is never repeated: it can hold a name or a number plate. */
function faultOf(alt: string, url: string): string | undefined {
  if (alt === '') return 'Deze afbeelding heeft geen beschrijving.'
  if (FILE_NAME.test(alt) || (/[-\d]/u.test(alt) && stemOf(url) === alt))
    return 'De beschrijving van deze afbeelding is een bestandsnaam.'
  if (SAYS_NOTHING.test(alt))
    return 'De beschrijving zegt dat dit een afbeelding is; dat hoort de lezer al. Zeg wat erop staat.'
  if (alt.length > LENGTH_LIMIT)
    return `De beschrijving van deze afbeelding is langer dan ${LENGTH_LIMIT} tekens; zet de uitleg in de tekst.`
  return undefined
}

/** `../beeld/vest-1.png` → `vest-1`. */
function stemOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '')
}
