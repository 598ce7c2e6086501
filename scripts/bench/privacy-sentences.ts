/** Sentences to measure the privacy checks on. Not those of the unit tests, and nobody tunes a detector on them. */

export const ROLES = [
  'hoofdinspecteur', 'commissaris', 'hoofdagent', 'politieman', 'brigadier', 'lesgever', 'opleidingscoördinator', 'praktijkbegeleider', 'monitor', 'collega', 'agent', 'brandweerman', 'majoor', 'adjudant', 'korporaal', 'ambulancier', 'spoedarts', 'schepen', 'gouverneur', 'persverantwoordelijke', 'zonechef', 'aanspreekpunt', 'fietser', 'buurvrouw', 'ploegchef', 'dienstchef', 'afstandspiloot', 'waarnemer', 'speurder', 'onderzoeksrechter', 'cursist', 'verdachte', 'getuige', 'technicus'
] // prettier-ignore

export const SURNAMES = [
  'Van Damme', 'Van de Velde', 'De Backer', 'De Clercq', 'Vandeputte', "D'Haese", "T'Jampens", 'Van der Linden', 'Aerts-Nys',
  'Benali', 'El Khattabi', 'Öztürk', 'Nguyen', 'Kovács', 'Lambrechts', 'Schreurs', 'Geebelen', 'Vanderstraeten', 'Bollen',
  'Vanhees', 'Swinnen', 'Hendrikx', 'Van den Bergh', 'Cuyvers', 'Rossi', 'Dos Santos', 'Nijs', 'Ceulemans'
] // prettier-ignore

export const NAME_SENTENCES = [
  'Halfweg de avond nam {rol} {naam} het stuur over.',
  'Bij de deur wachtte {rol} {naam} op versterking.',
  'Dankzij {rol} {naam} vonden we de juiste instelling.',
  'Wie meer wil weten, belt {rol} {naam}.',
  'De toestemming kwam van {rol} {naam} zelf.',
  'Geen woord van {rol} {naam} staat op de band.',
  'Toen {rol} {naam} aankwam, was het al voorbij.',
  '{Rol} {naam} noteerde het uur op een blad.',
  '{Rol} {naam} en een collega reden voorbij.',
  'Hij vroeg {rol} {naam} om de camera uit te zetten.',
  'Het fragment toont {rol} {naam} en een voorbijganger.',
  'Wat zag {rol} {naam} op het scherm?',
  'Zonder {rol} {naam} was de oefening mislukt.',
  'Eerder had {rol} {naam} al gewaarschuwd voor regen.',
  'Die avond reed {rol} {naam} met de ladderwagen.',
  'Enkel {rol} {naam} kende het wachtwoord.',
  'Ten slotte vatte {rol} {naam} alles samen.',
  'Uit het gesprek met {rol} {naam} blijkt dat het anders kan.',
  'Naast {rol} {naam} stonden twee omstaanders.',
  '"Stop maar", besliste {rol} {naam} na een tijd.',
  'De drone werd gevlogen door {rol} {naam}.',
  'Met toestemming van {rol} {naam} delen we dit.',
  '1. {rol} {naam} opent de sessie',
  '- {Rol} {naam}: inleiding',
  '**{rol} {naam}**',
  '| Naam | {rol} {naam} |',
  '| {naam} | {rol} | ja |',
  '{Rol} – {naam}',
  'Verslaggever: {naam}, {rol}',
  '{naam}, {rol} sinds 2019, gaf uitleg.',
  '{naam} ({rol}) en de groep bespraken het beeld.',
  '{naam} was die dag {rol}.',
  '{naam}, een {rol} uit de buurt, belde.',
  'Tekst: {naam} - {rol}',
  'De {rol}, {naam}, kwam later.',
  'Vanaf nu is de {rol} {naam}.',
  'Je spreekt met {naam}, {rol}.',
  'Als {rol} trad {naam} op.',
  'De heer {achternaam} filmde zelf ook.',
  'Klager is mevrouw {achternaam} uit de straat.',
  'Een brief van meester {achternaam} volgde.',
  'Mw. {achternaam} kreeg een kopie.',
  'Dokter {achternaam} was als eerste bij het slachtoffer.',
  'Het echtpaar {achternaam} hoorde niets.'
]

/** Where an identifier can stand. */
export const CARRIERS = [
  'Noteer {waarde} in het register.',
  'Het was {waarde}, zo bleek later.',
  '- {waarde}',
  '| 7 | {waarde} | ja |',
  '({waarde})',
  'Gevonden: {waarde}.',
  '"{waarde}"',
  '![Scherm met {waarde} erop](beeld.png)',
  '`{waarde}`',
  '{waarde} stond op het scherm; niemand zag het.'
]

export const CLEAN_SENTENCES = [
  'Op {datum} om {uur} begon de oefening met {getal} deelnemers.',
  'De opslag gebruikt SHA-512 en AES-256, de verbinding TLS 1.3 met RSA-4096.',
  'Zie artikel {artikel} van de wet van 5 augustus 1992 en omzendbrief GPI 104.',
  'Leverancier met ondernemingsnummer {onderneming} stuurde factuur {factuur}.',
  'De drone hing op {coordinaat} op {getal} meter hoogte.',
  'De lat was {getal} van {getal} beelden, of {getal},{getal} %.',
  'Verordening (EU) 2019/947 en norm ISO 27001 gelden; kijk ook naar CVE-2021-42574 en UTF-8.',
  'De inspecteur zegt dat hij opneemt. De korpschef van Hasselt beslist.',
  'Bel 112 bij nood, 101 voor de politie, 1722 bij storm en 0800 12 345 voor inlichtingen.',
  'Mail naar info@politie.example of privacy@zone.example, nooit naar een persoon.',
  'Versie {versie} verving versie {versie} op {datum}.',
  'Bestelling {factuur} omvat {getal} toestellen van {getal} euro.',
  'Het bestand {hash} is {getal} kB groot en werd om {uur} bewaard.',
  'De camera start na {getal} seconden, en bewaart {getal} dagen. Daarna wist de beheerder het beeld.',
  'Tussen {uur} en {uur} reden {getal} ploegen over de E313 en de N75, kilometerpaal {getal}.',
  'Student A speelt de bestuurder, student B de inspecteur. De lesgever kijkt toe.',
  'Van {datum} tot {datum} liep de proef in zone Kempenland.',
  'BC 6.1 en DR 3.1@1.0 blijven gelden. De DPO en het COC lezen mee.',
  'Het project kreeg nummer {factuur} en budgetcode {getal}-{getal}-{getal}.',
  'De meting gaf {getal}.{getal} en {getal}.{getal}.{getal} op schaal 1:{getal}.'
]
