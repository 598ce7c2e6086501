/** What introduces a name in a report, as parts of patterns; a space may be any number of spaces up to two. */

const spaced = (words: string): string =>
  words
    .trim()
    .replaceAll(' ', '[ ]{1,2}')
    .replaceAll('\n', '|')
    .replace(/\|(?:\[ \]\{1,2\})+/gu, '|')

/** Behind these stands a person, known by name or not. */
const SURE_WORDS = `(?:(?:de|den|het|die|een|voornoemde|bovengenoemde) )?genaamden?
(?:de |den )?(?:gen|gn|genmd|gen\\.d)\\.(?= ?\\p{L})
verd\\.(?= ?\\p{L})
verdt\\.
slo\\.
slachtof\\.
betr\\.(?= ?\\p{L})
(?:een|ene) zekere
zekere
zich noemende
zichzelf noemende
zich uitgevend(?:e)? voor
luisterend(?:e)? naar de naam
in de persoon van
betrokkenen?
voornoemden?
bovengenoemden?
personalia
gezusters
gebroeders
naam en voornaam
voornaam en naam
naam, voornaam
naam \\+ voornaam
familienaam
achternaam
voornaam
roepnaam
nommé
la nommée
le nommé
verbalisanten?
vaststellers?
opstellers?
steller
vermist(?:e)?
minderjarigen?
gezocht(?:e)?
verdachten?
slachtoffers?
bestuurd door
bestuurder
op aanwijzen van
gehuwd met
echtgenote van
echtgenoot van
zoon van
dochter van
weduwe van
moeder van
vader van`

/** Behind these can stand a service too: only what is known as a name. */
const OTHER_WORDS = `door
volgens
aldus
handtekening
rapport van
contactgegevens van
gegevens van
opstelr?\\.? verslag
opstelr\\.
opst\\.
opgest\\. door
opgem\\. door
verbalis\\.
opgesteld door
opgemaakt door
opgetekend door
verslag van
verslag door
verslag
pv van
verhoor van
verklaring van
aangifte van
klacht van
melding van
nota van
mail van
brief van
bericht van
geschreven door
neergeschreven door
bijgewerkt door
gewijzigd door
laatst gewijzigd door
aangemaakt door
gemaakt door
uitgevoerd door
ingevuld door
aangevuld door
ingediend door
samengesteld door
redactie door
eindredactie
redactie
beheerd door
goedgekeurd door
gevalideerd door
nagelezen door
nazicht door
nagekeken door
gezien door
gelezen door
ondertekend door
ondertekend
getekend door
getekend
\\(?get\\.\\)?
\\(w\\.g\\.\\)
w\\.g\\.
namens
auteurs?
schrijver
tekst
tekst en foto's
tekst & foto's
foto
foto's
beeld
beelden
foto's van
©
copyright
rapporteur was(?: ditmaal)?
rapporteur
verslaggever
contact
contactpersoon
contacteer
aanspreekpunt
dossierbeheerder(?: is)?
uw dossierbeheerder(?: is)?
verantwoordelijke uitgever
v\\.u\\.
in opdracht van
in naam van
voor akkoord
voor ontvangst
voor gezien
t\\.a\\.v\\.
tav
ter attentie van
aan
cc
van
afzender
bestemmeling
aanwezig
aanwezigen
verontschuldigd
afwezig
ten name van
op naam van
ten laste van
t\\.l\\.v\\.
tlv
t\\.n\\.v\\.
o\\.n\\.v\\.
t\\.o\\.v\\.
i\\.o\\.v\\.
naam
naam van de [a-z]{4,20}
naam [a-z]{4,20}
eigenaar
geïdentificeerd als
herkend als
herkend werd als
gekend als
bekend als
alias
a\\.k\\.a\\.
aka
bijgenaamd
genoemd
heet
heette
heten
zgn\\.
zogenaamde
ene
wordt verdacht
verdacht van
spreker
lesgever
gegeven door
begeleid door
dank aan
dankzij
gesprek met
interview met
overleg met
samen met
bron
gebeld door
gebeld met
rédigé par
signé
établi par
auteur
verfasst von
gezeichnet`

/** Some introductions end in a colon, else they are everyday words. */
const WITH_COLON =
  /^(?:aan|cc|van|contact|verslag|redactie|tekst|beeld|beelden|naam|bron|eigenaar|foto|aanwezig|afwezig|lesgever|spreker|bestuurder|slachtoffers|verdachten|auteurs|heet|heette|heten|genoemd|ondertekend|getekend|eindredactie)$/u

const withColon = (words: string): string =>
  words
    .split('\n')
    .map((word) => (WITH_COLON.test(word.replace('?', '')) ? `${word}(?=\\s?[:=|\\t])` : word))
    .join('\n')

export const INTRODUCTIONS = spaced(withColon(`${SURE_WORDS}\n${OTHER_WORDS}`))
export const SURE = new RegExp(`^(?:${spaced(SURE_WORDS)})$`, 'iu')

/** Behind these a name of two words need not be known. */
export const WRITTEN =
  /\p{L}\.? door$|opst|auteur|steller|familienaam|voornaam|tekend|get\.|w\.g\.|namens|contact|verslaggever|rapporteur|beheerder|akkoord|ontvangst|signé|handtekening/iu

/** What stands behind a name and is only said of a person. */
export const BORN =
  'geboren(?!\\p{L})|geb\\.|°[ ]?(?:te|op|\\p{Lu}|\\d)|né[e]?[ ](?:à|le)|wonend|woonachtig|wnd[. ]|gedomicilieerd|gehuisvest|ingeschreven te|van (?:belgische|nederlandse|turkse|marokkaanse|poolse|italiaanse|franse|duitse|roemeense|bulgaarse|syrische|afghaanse) nationaliteit|RRN|rijksregisternummer|NN[ :]'

/** How a text ends before the name of who wrote it. */
export const CLOSINGS =
  spaced(`met (?:de )?(?:meeste |bijzondere |oprechte |zeer )?(?:vriendelijke|collegiale|hartelijke|beleefde|sportieve|warme|beste|meeste) (?:groet(?:en)?|hoogachting)
met (?:vr\\.|vriend\\.|vriendel\\.|coll\\.) groet(?:en)?
(?:vriendelijke|beste|hartelijke|collegiale|warme|lieve|vele) groet(?:en|jes)?
groetjes
groeten
groet
mvg
m\\.v\\.g\\.
vrgr
vr\\. ?gr\\.
hoogachtend
met hoogachting
met dank
alvast bedankt
alvast dank
tot dan
tot binnenkort
tot gauw
cordialement
bien à vous
(?:mit )?freundlichen? grüßen?
kind regards
best regards
namens
voor de (?:korpschef|zonecommandant|zonechef|dienst|zone|commandant|directie|directeur)
in opdracht
bij opdracht
ondertekend
getekend
w\\.g\\.
\\(get\\.\\)
get\\.
handtekening
de (?:verbalisant|opsteller|vaststeller|secretaris|voorzitter|korpschef|zonecommandant|burgemeester|commandant|commissaris|inspecteur|hoofdinspecteur|directeur|ondergetekende)(?:en|s)?
opgesteld door
opgemaakt door
opgemaakt te
gedaan te
waarvan akte
voor akkoord
voor ontvangst
voor eensluidend afschrift`)
