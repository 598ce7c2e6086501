/** Capitalised words that are no names of persons: places, days, months, institutions, first words of sentences. */

const PLACES = `aalst aarschot achel alken amsterdam antwerpen as beek belgië belgie benelux beringen beverlo bilzen bocholt
  boom borgloon brabant bree brugge brussel charleroi dendermonde diepenbeek diest dilsen dilsen-stokkem duitsland eisden
  eksel europa frankrijk geel genk gent gingelom gruitrode halen ham hamont hamont-achel hasselt haspengouw hechtel
  hechtel-eksel heers helchteren henegouwen herk herk-de-stad herstappe heusden heusden-zolder hoeselt houthalen
  houthalen-helchteren kempen kempenland kinrooi koersel kortessem kortrijk lanaken landen leopoldsburg leuven lier limburg
  lommel londen loon lummen luik luxemburg maaseik maasland maasmechelen maastricht mechelen meeuwen mol molenstede
  mortsel namen nederland neerpelt nieuwerkerken ninove oostende opglabbeek oudsbergen overpelt paal parijs peer pelt riemst
  rotterdam sint-niklaas sint-truiden spanje stevoort tervuren tessenderlo tienen tongeren tongeren-borgloon turnhout
  vilvoorde vlaanderen vlaams-brabant voeren vucht waals-brabant wallonië waterloo wellen west-vlaanderen oost-vlaanderen
  zaventem zelzate zolder zonhoven zutendaal zwartberg zee maas schelde demer`

const CALENDAR = `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december lente zomer herfst winter pasen kerstmis pinksteren`

const INSTITUTIONS = `academie afdeling agentschap algemene algemeen arrondissement belgische belgisch bestuur bodycam
  bodycams brandweer brandweerschool brandweerzone brussels bureau cel centrum civiele college commissie controleorgaan
  departement dienst diensten directie drone drones europees europese federaal federale fod gemeente gemeenteraad
  geneeskundige gerechtelijke gouvernement hof hulpverlening hulpverleningszone inzetkader justitie kabinet kamer
  kazerne kenniscentrum koning konings koningin koninklijk korps limburgs limburgse lokaal lokale ministerie nationaal
  nationale nederlandse noord noord-limburg ombudsdienst ondersteunende oost oost-limburg operationele opleiding parket
  parlement politie politieraad politieschool politiezone post praktijk procureur provincie provinciaal provinciale
  raad rechtbank rechtsbron recht regering regio school senaat staatsblad stad stuurgroep team training universiteit
  veiligheid veiligheidscampus vlaams vlaamse vereniging vzw waals waalse werkgroep west zone zones zuid zuid-west`

/** First words of sentences and cells, which have a capital too. */
const SENTENCE = `aan achter af afspraak al alle alleen alles als altijd and andere anders antwoord artikel audio
  avond beeld beelden beide bekijk bel benoem beslist bespreek beste bewaar bij blijf bod bron bronnen buiten camera context
  controle daar daarna daarom dag dan dank dat de deel deze dezelfde die dit doe doel doelgroep door draag druk duid duur
  eerst eerste één een eens eigen elk elke en enkel er ervaring extra fictief filmen film foto functie ga gebeurt gebruik
  geef geen gesprek geluid goed goede groep haar had heb hebben heeft hem herhaal het hier hij hoe hoeveel hoort houd
  hun iedereen ieder iemand ik in indien informatie intussen is ja je jij jouw jullie kader kan keuze kies kijk kijkt klaar
  kort kunnen laat later leer leerdoel leg les let lid link luister maak maakt maar mag meer meld melding met mijn min
  minder minstens moet moeten moment mondeling na naam naar nadien neem nee niemand niet niets nieuw nieuwe nog noem
  noteer noten nu of om omdat omschrijving on onbekend onder online onze ook op opdracht opname opslag oefening over pagina
  per plaats ploeg rapport reactie reden regel rol rollenspel samen scenario schrijf schriftelijk sinds situatie soms spreek
  start stap status stel stop taak te tegen tekst terug tijd tijdens tip titel toch toen toon tot twee type uit uitleg uw u
  van vandaag vanaf verder verslag versie vertel verwacht verwittig via video voer volg volgens volgende voor vooraf
  voorbeeld voorbeeldzone voordat voordien vraag waar waarom waarschuw wanneer want wat we wel welk welke wet wie wij
  wijst wil wis woord zal ze zeg zegt zelf zet zich zie ziet zij zijn zo zoek zodra zonder zorg zou`

const NOT_NAMES: ReadonlySet<string> = new Set(
  [PLACES, CALENDAR, INSTITUTIONS, SENTENCE].flatMap((words) => words.split(/\s+/u))
)

/** Whether a capitalised word is known to be something else than a name. */
export function isNoName(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase())
}

export function isPlace(word: string): boolean {
  return PLACE_SET.has(word.toLowerCase())
}

const PLACE_SET: ReadonlySet<string> = new Set(PLACES.split(/\s+/u))
