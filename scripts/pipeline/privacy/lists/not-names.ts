/** Capitalised words that are no names of persons: places, days, months, institutions, first words of sentences. */

export const PLACES = `aalst aarschot achel alken amsterdam antwerpen as beek belgië belgie benelux beringen beverlo bilzen
  bocholt
  boom borgloon brabant bree brugge brussel charleroi dendermonde diepenbeek diest dilsen dilsen-stokkem duitsland eisden
  eksel europa frankrijk geel genk gent gingelom gruitrode halen ham hamont hamont-achel hasselt haspengouw hechtel
  hechtel-eksel heers helchteren henegouwen herk herk-de-stad herstappe heusden heusden-zolder hoeselt houthalen
  houthalen-helchteren kempen kempenland kinrooi koersel kortessem kortrijk lanaken landen leopoldsburg leuven lier limburg
  lommel londen loon lummen luik luxemburg maaseik maasland maasmechelen maastricht mechelen meeuwen mol molenstede
  mortsel namen nederland neerpelt nieuwerkerken ninove oostende opglabbeek oudsbergen overpelt paal parijs peer pelt riemst
  rotterdam sint-niklaas sint-truiden spanje stevoort tervuren tessenderlo tienen tongeren tongeren-borgloon turnhout
  vilvoorde vlaanderen vlaams-brabant voeren vucht waals-brabant wallonië waterloo wellen west-vlaanderen oost-vlaanderen
  zaventem zelzate zolder zonhoven zutendaal zwartberg zee maas schelde demer`

export const CALENDAR = `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december lente zomer herfst winter pasen kerstmis pinksteren`

export const INSTITUTIONS = `academie afdeling agentschap algemene algemeen arrondissement belgische belgisch bestuur bodycam
  bodycams brandweer brandweerschool brandweerzone brussels bureau cel centrum civiele college commissie controleorgaan
  departement dienst diensten directie drone drones europees europese federaal federale fod gemeente gemeenteraad
  geneeskundige gerechtelijke gouvernement hof hulpverlening hulpverleningszone inzetkader justitie kabinet kamer
  kazerne kenniscentrum koning konings koningin koninklijk korps limburgs limburgse lokaal lokale ministerie nationaal
  nationale nederlandse noord noord-limburg ombudsdienst ondersteunende oost oost-limburg operationele opleiding parket
  parlement politie politieraad politieschool politiezone post praktijk procureur provincie provinciaal provinciale
  raad rechtbank rechtsbron recht regering regio school senaat staatsblad stad stuurgroep team training universiteit
  veiligheid veiligheidscampus vlaams vlaamse vereniging vzw waals waalse werkgroep west zone zones zuid zuid-west`

/** First words of sentences and cells, which have a capital too. */
export const SENTENCE = `aan achter af afspraak al alle alleen alles als altijd and andere anders antwoord artikel audio
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

/** Code names and the like: behind a function one of them is no name, "agent Alfa". */
export const CODES = `alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec
  romeo sierra tango uniform victor whiskey whisky xray yankee zulu rood geel groen blauw oranje wit zwart paars grijs roze
  zilver goud brons gouden zilveren zwarte witte rode gele groene blauwe dikke lange kleine grote oude jonge stille goede
  een eén één twee drie vier vijf zes nul links rechts boven onder midden noord zuid oost west centrum binnen buiten
  boos boze kwaad kwade kalm kalme rustig streng strenge haast haastig traag trage vlug geduld ongeduld ongeduldig koffie thee suiker
  taart soep friet pannenkoek drukte druk moeilijk lastig lastige vriendelijk dapper stoer bang moedig nieuwsgierig vergeetachtig
  verward dronken dorst honger luidruchtig zwijgzaam praatgraag vrolijk blij droef zenuwachtig nerveus koppig eerlijk
  leugen geheim toeval pech geluk chaos orde netjes slordig zwak mist bliksem uil arend kiekendief vlinder wesp batterij
  lader lens knop scherm opslag leeg vol klaar kennis wijsneus weetal weetniet lichtvoet handschoen laars brandhout
  rookpot vonk spuit kraan karton`

/** Words of functions, services and things that get a capital in official texts. */
export const THINGS = `persoon personen kinderen minderjarigen voertuig voertuigen dieren goederen firma bedrijf studiebureau stuurgroep werkgroep leesgroep drukkerij uitgeverij studio radio krant blogt hartelijke collegiale sportieve warme lieve stoffen gevaarlijke operaties operatie medische dringende hulp wacht interventie interventies logistiek communicatie
  informatie brand brandweer blus vuur water gas nood noodplan crisis stad land dorp wijk straat school klas zaal loods garage
  handboek draaiboek protocol procedure reglement nota fiche kaart lijst code kleur niveau fase stap nummer post ploeg team
  sectie peloton eenheid groep cel pool kern staf kamer balie loket redactie blog quiz actie project plan platform netwerk
  systeem app tool server radio kanaal camera toestel voertuig ladder pomp slang helm bodycam drone hond paard patrouille
  recherche jeugd gezin sociale sociaal zeden drugs verkeer milieu preventie welzijn personeel financiën juridische
  juridisch algemeen algemene bijzondere speciale centrale regionale internationale interne externe tijdelijke vaste
  groet groeten vriendelijke beste geachte hoogachtend collega collegiale namens dank bedankt chef
  eerste tweede derde hoofd adjunct waarnemend plaatsvervangend ere graad functie bevel bevelvoerder commando commandopost
  supervisor regulator coördinatie techniek technische operationeel specialist gespecialiseerd gespecialiseerde vrijwilligers
  beroeps leden mensen burger burgers bewoners buren publiek pers media overheid ziekenhuis
  kerstman sinterklaas piet god jezus sint heilige allerheiligen monument museum feest markt kermis carnaval stoet
  wifi internet windows word office ring road movie night day park house hall club bar café hotel plaza center street
  shopping world big black white red blue green first second zero the of for with your my it are no yes new old good bad
  secret santa brother earl`

/** How such words end. From five letters on. */
export const THING_ENDING =
  /(?:heid|heden|aties?|iteit|iteiten|isme|ingen|ering|iging|eling|ening|ische|isch|lijke|lijk|loos|baar|bare|schap|schappen|dienst|diensten|teams?|kunde|logie|zorg|plicht|brigade|bureau|wagens?|kamer|zone|zones|groep|groepen|post|posten|kazerne|centrum|centra|plein|straat|laan|steenweg|weg|brug|tunnel|haven|park|fonds|huis|huizen|school|stoffen|hulp|preventie|operaties|middelen|beheer|beleid|blad|boek|wet|dag|nacht|week|jaar|kaart|plan|raad|recht|rechten|kracht|krachten|stad|gemeente|feest|tocht|loop|prijs|tijd|werk|werken|net|lijn|punt|spel|dossier|formulier|kunst|muziek|bier|taart|avond|middag|morgen|fest|festival|camp|center|tion|ment|ness|ity|systeem|camera|drone|toestel|ladder|pomp|slang|meter|tje|tjes|pje|kje)$/u

/** Of films, books and stories: nobody's name. */
export const FICTION =
  /(?<!\p{L})(?:Ronald McDonald|Moeder De Gans|Sgt\.? Pepper|Kapitein Iglo|Kapitein Roodbaard|Kolonel Mosterd|Inspecteur Clouseau|Inspecteur Gadget|Commissaris Maigret|Commissaris Witse|Luitenant Columbo|Lt\.? Columbo|Major Tom|Agent Smith|Agent Fox|Bella Ciao|Donald Duck|Mickey Mouse|Harry Potter|James Bond|Sherlock Holmes|Robin Hood|Jack Bauer|Homer Simpson|Darth Vader|Indiana Jones|Kapitein Haak|Kapitein Zeppos|Kapitein Winokio|Nonkel Bob|Tante Sidonia|Moeder Gans|Hercule Poirot|Piet Piraat|Bob de Bouwer|Brandweerman Sam|Resusci Anne|Little Anne|Rescue Randy|Mega Code Kelly|Hendrik Conscience|Guido Gezelle|Hugo Claus|Louis Paul Boon|Stijn Streuvels|Willem Elsschot|Felix Timmermans|Ernest Claes|Jan van Eyck|Jan Van Eyck|Pieter Bruegel|Peter Paul Rubens|Pieter Paul Rubens|Antoon van Dyck|Antoon Van Dyck|René Magritte|James Ensor|Paul Delvaux|Adolphe Sax|Andreas Vesalius|Gerard Mercator|Simon Stevin|Georges Lemaître|Jan Breydel|Pieter de Coninck|Pieter De Coninck|Jacob van Artevelde|Jacob Van Artevelde|Godfried van Bouillon|Godfried Van Bouillon|Karel de Grote|Karel De Grote|Willem van Oranje|Boudewijn de Groot|Jan Yperman|Pater Damiaan|Father Damien|Priester Daens|Edith Cavell|Gabrielle Petit|August Vermeylen|Jan Frans Willems|Maurice Maeterlinck|Emile Verhaeren|Victor Horta|Henry van de Velde|Henry Van de Velde|Paul-Henri Spaak|Robert Schuman|Jean Monnet|Winston Churchill|Franklin Roosevelt|Jean Rey|Altiero Spinelli|Willy Brandt|Konrad Adenauer|Simone Veil|Victor Hugo|William Shakespeare|Charles Dickens|George Orwell|Astrid Lindgren|Roald Dahl|Willem Tell|Reinaert de Vos|Tijl Uilenspiegel|Lamme Goedzak|Suske en Wiske|Sidonia|Kapitein Haddock|Kuifje|Hansje Brinker|Jules Verne|Alan Turing|Ada Lovelace|Claude Shannon|Edsger Dijkstra|Daniel Kahneman|James Reason|Gary Klein|John Boyd|Karl Popper|Jan Modaal|Jan Klaassen|Jan Publiek|Chuck Norris|Tom Hanks|Bruce Willis|Bruce Springsteen|Johnny Cash|Elvis Presley|Michael Jackson|Freddie Mercury|Bob Marley|Bob Dylan|David Bowie|Taylor Swift|Eddy Merckx|Jacques Brel|Anne Frank|Marie Curie|Albert Einstein|Isaac Newton|Max Weber|Robert Peel|Martin Luther King|Nelson Mandela|Florence Nightingale|Charles Darwin|Vincent van Gogh|Leonardo da Vinci|Steve Jobs|Bill Gates)(?!\p{L})/u

/** What is called after somebody, as a part of a pattern: buildings, streets, rulings, storms, ships, dogs and dummies. */
export const CALLED_AFTER =
  '(?:[\\p{L}-]{0,20}(?:ziekenhuis|hospitaal|kliniek|campus|school|college|instituut|atheneum|academie|universiteit|bibliotheek|zaal|lokaal|auditorium|aula|hal|centrum|centra|kazerne|stadion|domein|museum|musea|rusthuis|huis|gebouw|toren|brug|tunnel|station|straat|laan|plein|park|kaai|dok|sluis|haven|kerk|kapel|abdij|bos|hoeve|molen|fort|bunker|kasteel|hotel|restaurant|café|theater|schouwburg|bioscoop|tent|podium|monument|standbeeld|storm|orkaan|wet|decreet|arrest|arresten|vonnis|zaak|leer|doctrine|rechtspraak|jurisprudentie|commissie|rapport|akkoord|plan|norm|methode|model|schaal|test|principe|theorie|effect|operatie|oefening|project|programma|fonds|stichting|prijs|trofee|beker|memorial|marathon|loop|tornooi|cup|leerstoel|film|boek|roman|strip|stripreeks|reeks|serie|lied|band|fanfare|harmonie|orkest|koor|club|kring|vzw|nv|bv|bvba|firma|bedrijf|merk|schip|boot|veerboot|hond|speurhond|paard|pop|oefenpop|reanimatiepop|dummy|poes|kat|mascotte|reus|robot|drone|software|app|platform|lettertype|type|merk|model|voertuig|wagen|toestel|systeem|netwerk|basis|kamp|luchthaven|vliegveld|residentie|woonzorgcentrum|site|wijk|gemeente|stad|gehucht|verdrag|initiatief|campagne|actie|cursus|opleiding|module|pakket|versie|licentie|server|databank|toepassing|tool|kit|collectie|expo|tentoonstelling)|sint|heilige|koning|koningin|prins|prinses|keizer|paus|az|uz|wzc|gc|cc|oc|st\\.?|o\\.?l\\.?v\\.?|het)'
