/** What Belgian streets are called, and the words that end like one and are none. */

/** Kinds of street that say so by themselves; behind the others a capital is needed too. */
const CERTAIN = /(?:straat|laan|dreef|plein|steenweg|kaai)$/iu

export const DUTCH_KINDS =
  '(?:straat|laan|dreef|plein|steenweg|lei|kaai|weg|baan|park|markt|hof|pad|berg|veld|dijk|singel|vest|heide|kouter|wijk|poort|gaarde|akker|bosch?)'

/** Words behind which a number counts something. */
const COMMON: ReadonlySet<string> = new Set(
  `zijstraat hoofdstraat woonstraat winkelstraat eenrichtingsstraat eenrichtingstraat fietsstraat schoolstraten speelstraat
  steenweg gewestweg gemeenteweg provinciebaan oprijlaan
  oefenplein parkeerplein marktplein speelplein schoolplein testplein paradeplein werkplein dorpsplein vliegplein
  allerlei velerlei beiderlei tweeërlei drieërlei vierderlei enerlei generlei zekerlei
  aanweg afweg autosnelweg autoweg dienstweg doorweg fietsweg halfweg kanaalweg landweg leerweg luchtweg middenweg
  omweg onderweg ongeveerweg oprijweg opweg rechtsweg rijweg ringweg snelweg spoorweg toegangsweg uitweg verbindingsweg
  verkeersweg vliegweg voetweg vluchtweg waterweg zijweg werkweg
  atletiekbaan glijbaan kegelbaan landingsbaan loopbaan omloopbaan renbaan rijbaan schietbaan startbaan testbaan
  bedrijvenpark industriepark machinepark natuurpark pretpark speelpark wagenpark wetenschapspark windmolenpark windpark
  afzetmarkt arbeidsmarkt bouwmarkt energiemarkt kerstmarkt rommelmarkt supermarkt woningmarkt
  arbeidshof begraafhof beroepshof gerechtshof kerkhof schoolhof
  bestandspad fietspad jaagpad kruispad leerpad stappenpad voetpad wandelpad zoekpad zebrapad
  beeldveld formulierveld gezichtsveld invoerveld keuzeveld magneetveld schermveld slagveld speelveld sportveld tafelveld
  tekstveld trefveld vliegveld voetbalveld werkveld zoekveld oefenveld krachtenveld
  kogelvest steekvest signaalvest fluovest reddingsvest zwemvest veiligheidsvest ijsberg`.split(/\s+/u)
)
const ADJECTIVE =
  /(?:^|[^.\p{L}])(?:Grote?|Oude?|Nieuwe?|Kleine?|Lange|Korte|Hoge|Lage|Groene|Sint-\p{L}{1,20}|\p{Lu}\p{Ll}{2,20}(?:se|sche)) $/u

/** `word` is what is written against the kind ("Kerk" before "straat"), `before` the text up to there. */
export function isStreet(word: string, kind: string, before: string): boolean {
  const whole = word + kind
  // "Grote Markt 1", "Kempische Steenweg 300".
  if (word === '') return /^\p{Lu}/u.test(kind) && ADJECTIVE.test(before.slice(-40))
  if (COMMON.has(whole.toLowerCase())) return false
  return CERTAIN.test(kind) ? word.length > 1 : /^\p{Lu}/u.test(whole) && word.length > 2
}

const FRENCH_WORD = "(?:de|du|des|la|le|les|l'[\\p{L}-]{2,24}|d'[\\p{L}-]{2,24}|\\p{Lu}[\\p{L}'-]{1,24})"
export const FRENCH_STREET = `(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai|[Aa]llée|[Ii]mpasse|[Ss]quare|[Cc]hemin|[Dd]rève|[Ss]entier|[Vv]enelle|[Cc]los|[Ff]aubourg)(?:[ ]${FRENCH_WORD}){1,6}`
