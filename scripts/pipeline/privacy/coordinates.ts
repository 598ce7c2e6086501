/** Places to the metre: coordinates in the usual notations, plus codes, three words, and addresses of maps. */

import { plain } from './characters.ts'
import { type Match, separate } from './match.ts'

const PATTERNS: readonly RegExp[] = [
  // 50.98214, 4.81355 · 50,93127 ; 5,34208 · 50.98214 N 4.81355 E · lat=50.8467 lon=4.3525
  /(?<![\d.,])-?\d{1,2}[.,]\d{4,}[ ]?°?[ ]?[NS]?[ ]?(?:[,;/|]|[ ]|&)[ ]?(?:(?:lon|lng|long|longitude|lengte(?:graad)?|lengte|OL|E|O)[ ]?[=:]?[ ]?)?-?\d{1,3}[.,]\d{4,}(?![\d.,]\d)(?:[ ]?°?[ ]?[EWOL](?!\p{L}))?/giu,
  // lat 50.8467 · breedtegraad: 50,84 · 51.2345° N
  /(?<!\p{L})(?:lat|latitude|lon|lng|longitude|breedtegraad|lengtegraad|noorderbreedte|oosterlengte)\.?[ ]?(?:is|van)?[ ]?["']?[ ]?[=:]?[ ]?-?\d{1,3}[.,]\d{3,}/giu,
  /(?<![\d.,])\d{1,3}[.,]\d{3,}[ ]?°[ ]?(?:[NSEWOZL](?!\p{L})|noord|oost|west|zuid)/giu,
  // 51°12'34.5"N · 51 deg 5' 44" N · N 51° 03.412'
  /(?<![\d.,])\d{1,3}[ ]?(?:°|º|deg|graden)[ ]?\d{1,2}(?:[.,]\d{1,8})?[ ]?(?:['′’`]|min(?:uten)?)[ ]?(?:\d{1,2}(?:[.,]\d{1,8})?[ ]?(?:["″”]|''|sec(?:onden)?)[ ]?)?(?:[NSEWOZL](?!\p{L}))?/giu,
  // N51.2345 E4.3456 · 510312N 0034412E
  /(?<![\p{L}\d])[NS][ ]?\d{1,2}[.,]\d{3,8}[ ]?°?[ ,;/]{0,3}[EWO][ ]?\d{1,3}[.,]\d{3,8}/gu,
  /(?<![\p{L}\d.,])\d{2}[ ]\d{2}[ ]\d{2}(?:[.,]\d{1,3})?[ ]?[NS][ ,;/]{0,3}\d{1,3}[ ]\d{2}[ ]\d{2}(?:[.,]\d{1,3})?[ ]?[EWO](?!\p{L})/gu,
  /(?<![\p{L}\d])\d{6}[ ]?[NS][ ,/]?[ ]?\d{6,7}[ ]?[EW](?!\p{L})/gu,
  /(?<=(?:gps|gps-?co[oö]rdinaten|co[oö]rdina(?:at|ten)|positie|wgs ?84)[ :=(]{1,3})-?\d{1,2}[.,]\d{2,8}[ ]?[,;/ ][ ]?-?\d{1,3}[.,]\d{2,8}/giu,
  // Lambert 72: X 152340 Y 211890 · x=652 340,11 y=711 890,42
  /(?<![\p{L}\d])x[ ]?[=:]?[ ]?\d{2,3}[ .]?\d{3}(?:[.,]\d{1,4})?[ ]?m?[ ]?[,;/]?[ ]?(?:en[ ])?y[ ]?[=:]?[ ]?\d{2,3}[ .]?\d{3}(?:[.,]\d{1,4})?/giu,
  /(?<=lambert[ -]?(?:19|20)?\d\d[ :(,]{0,3}(?:co[oö]rdina(?:at|ten)[ :]{1,2})?)\d{2,3}[ .]?\d{3}(?:[.,]\d{1,4})?[ ]?[,;/ ][ ]?\d{2,3}[ .]?\d{3}/giu,
  // UTM 31U 0598123 5644210 · 31U FS 98123 44210
  /(?<![\p{L}\d])3[0-3][ ]?[U-V](?:[ ]?[A-Z]{2})?[ ]?[EX]?[ ]?\d{4,7}[ ]?[NYmE]?[ ,/]{0,2}[NY]?[ ]?\d{4,7}(?![\p{L}\d])/gu,
  // 9F353P3G+2V · 3P3G+2V Gent
  /(?<![\p{L}\d])(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d/:])\/\/\/\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}(?![\p{L}\d])/gu,
  /(?<=(?:what3words|w3w|drie woorden)[ :="']{1,4})\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}/giu,
  // Maps
  /(?:https?:\/\/)?(?<![\p{L}\d.@-])(?:www\.)?(?:(?:maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|goo\.gl\/maps|maps\.app\.goo\.gl|g\.co\/kgs|(?:ul\.)?waze\.com\/(?:ul|live)|maps\.apple\.com|maps\.apple|bing\.com\/maps|what3words\.com|w3w\.co|osm\.org|(?:www\.)?openstreetmap\.org\/(?:\?|#|way|node|relation|search|directions)|(?:share|wego)\.here\.com|plus\.codes|find\.waze\.com)[/?#][^\s<>")\]]{3,300}/giu,
  /(?<!\p{L})geo:-?\d{1,2}\.\d{2,},-?\d{1,3}\.\d{2,}/giu
]

/** A sign that all of the patterns need. */
const SIGN =
  /\d[.,]\d{2}|\d{2}(?:[.,]\d{1,3})?[ ]?[NS]|\d[ ]?(?:°|º|deg|graden)|\+|\/\/\/|\/|x[ ]?[=:]?[ ]?\d|3[0-3][ ]?[UV]|lambert|what3|w3w/iu

export function coordinates(text: string): Match[] {
  const written = plain(text)
  if (!SIGN.test(written)) return []
  const found = PATTERNS.flatMap((pattern) =>
    [...written.matchAll(pattern)].map(({ 0: whole, index }) => ({ index, length: whole.length }))
  )
  return separate(found)
}
