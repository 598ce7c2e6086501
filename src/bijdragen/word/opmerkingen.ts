/** What Word has and a page has not: found in the parts of a document, said in plain Dutch. */

import type { Parts } from './zip'

const DOCUMENT = /^word\/document\d*\.xml$/u
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/u

type Said = (xml: string, parts: Parts) => string | undefined

const MISSING: readonly Said[] = [
  (xml) => {
    const count = countOf(xml, /<w:commentReference\b/gu)
    if (count === 0) return undefined
    return count === 1
      ? '1 opmerking van Word is niet meegekomen.'
      : `${count} opmerkingen van Word zijn niet meegekomen.`
  },
  when(
    /<w:(?:ins|del|moveFrom)\s/u,
    'In je document staan bijgehouden wijzigingen. Wat toegevoegd werd, staat er; wat geschrapt werd, niet. Lees na of dat klopt.'
  ),
  when(
    /<w:txbxContent\b/u,
    'De tekst van een tekstvak staat nu als gewone tekst tussen de rest. Lees na of hij op zijn plaats staat.'
  ),
  when(
    /<c:chart\b|<dgm:relIds\b|<cx:chart\b/u,
    'Een grafiek of SmartArt is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.'
  ),
  (xml) => {
    // A shape without words in it: with words it is a text box.
    const [, ...shapes] = xml.split('<wps:wsp>')
    const isDrawing =
      shapes.some((shape) => !(shape.split('</wps:wsp>', 1)[0] ?? '').includes('<w:txbxContent')) ||
      xml.includes('<wpc:wpc')
    return isDrawing
      ? 'Een tekening (pijl, vorm of lijn) is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.'
      : undefined
  },
  when(
    /<o:OLEObject\b/u,
    'Een ingevoegd bestand, zoals een blad van Excel, is niet meegekomen. Zet wat nodig is in een tabel.'
  ),
  when(/<m:oMath\b/u, 'Een formule is niet meegekomen. Schrijf ze in woorden.'),
  when(/<w:vanish\s*\/>/u, 'Verborgen tekst is niet meegekomen.'),
  when(
    /<w:(?:(?:u|highlight) w:val="(?!none")|color w:val="(?!auto"|000000"))/u,
    'Onderstreping en kleur zijn niet meegekomen. Vet en schuin wel.'
  ),
  when(/<w:pStyle w:val="(?:TOC|Inhopg|TM|Contents)\d"/iu, 'De inhoudsopgave is niet meegekomen.'),
  (_, parts) =>
    [...parts].some(([name, bytes]) => MARGINS.test(name) && hasWords(decoded(bytes)))
      ? 'De koptekst en de voettekst van de bladzijden zijn niet meegekomen.'
      : undefined
]

export function opmerkingenOver(parts: Parts): string[] {
  const xml = [...parts].filter(([name]) => DOCUMENT.test(name)).map(([, bytes]) => decoded(bytes))
  const whole = xml.join('')
  return MISSING.flatMap((say) => say(whole, parts) ?? [])
}

/** As Word shows it: without what it hides, and with the words of fields, which stand within an element of their own. */
export function asShown(parts: Parts): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (!/^word\/(?:document\d*|footnotes|endnotes)\.xml$/u.test(name)) return [name, bytes]
      const xml = decoded(bytes).replace(/<\/?w:(?:fldSimple|dir|bdo)(?=[\s/>])[^<>]*>/gu, '')
      return [name, new TextEncoder().encode(shownOnly(xml))]
    })
  )
}

/**
 * Whoever hid words does not expect to publish them. Each piece ends where a run does, and a run never begins within
 * another of the same paragraph.
 */
function shownOnly(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml
  return xml
    .split('</w:r>')
    .map((piece) => {
      const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '))
      const isHidden = start >= 0 && /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/u.test(piece.slice(start))
      return isHidden ? `${piece.slice(0, start)}<w:r>` : piece
    })
    .join('</w:r>')
}

function when(pattern: RegExp, words: string): Said {
  return (xml) => (pattern.test(xml) ? words : undefined)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function hasWords(xml: string): boolean {
  return /<w:t(?:\s[^<>]*)?>\s*[^<\s]/u.test(xml)
}

export function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
